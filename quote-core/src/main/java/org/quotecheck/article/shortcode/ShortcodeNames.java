package org.quotecheck.article.shortcode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which names of shortcodes and parameters are known. Immutable and thread-safe.
 *
 * @param byUse the names, lower case, by what they are used for; the surest first
 */
public record ShortcodeNames(Map<String, List<String>> byUse) {
  private static final Pattern SPACES = Pattern.compile(" +");

  /** Those that we ship, as listed in {@code shortcodes.txt}. */
  public static final ShortcodeNames DEFAULT = load();

  public ShortcodeNames {
    byUse = Collections.unmodifiableMap(new LinkedHashMap<>(byUse));
  }

  /** What names are used for, in the order of the file. */
  public static Set<String> uses() {
    return DEFAULT.byUse.keySet();
  }

  /**
   * These names and more.
   *
   * @param more names in any case, by use; they come after those that are known for the same use
   */
  public ShortcodeNames with(Map<String, List<String>> more) {
    Map<String, List<String>> all = new LinkedHashMap<>(byUse);
    more.forEach((use, names) -> all.merge(use, lowered(names), ShortcodeNames::joined));
    return new ShortcodeNames(all);
  }

  private static List<String> lowered(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  boolean isQuote(String name) {
    return names("quote").contains(name) || isPullQuote(name);
  }

  boolean isPullQuote(String name) {
    return names("pull").contains(name);
  }

  boolean isAside(String name) {
    return names("aside").contains(name);
  }

  boolean isHidden(String name) {
    return names("hidden").contains(name);
  }

  boolean isFile(String name) {
    return names("file").contains(name);
  }

  /** The parameters that hold the words of a quote. */
  List<String> words() {
    return names("words");
  }

  /** The parameters that name who is credited, the surest first. */
  List<String> credit() {
    return names("credit");
  }

  /** The parameters that say what the credited person is. */
  List<String> role() {
    return names("role");
  }

  private List<String> names(String use) {
    return byUse.getOrDefault(use, List.of());
  }

  private static ShortcodeNames load() {
    try (InputStream in = ShortcodeNames.class.getResourceAsStream("shortcodes.txt")) {
      if (in == null) {
        throw new IllegalStateException("shortcodes.txt is missing from the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, List<String>> byUse = new LinkedHashMap<>();
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> addTo(byUse, line));
      return new ShortcodeNames(byUse);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read shortcodes.txt", e);
    }
  }

  private static void addTo(Map<String, List<String>> byUse, String line) {
    int colon = line.indexOf(':');
    List<String> names = byUse.computeIfAbsent(line.substring(0, colon), use -> new ArrayList<>());
    SPACES.splitAsStream(line.substring(colon + 1).strip()).forEach(names::add);
  }
}
