package org.quotecheck.article.shortcode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which names of shortcodes and parameters we know, as listed in {@code shortcodes.txt}.
 *
 * @param byUse the names in the order of the file
 */
record ShortcodeNames(Map<String, List<String>> byUse) {
  private static final Pattern SPACES = Pattern.compile(" +");

  static final ShortcodeNames DEFAULT = load();

  ShortcodeNames {
    byUse = Map.copyOf(byUse);
  }

  boolean isQuote(String name) {
    return names("quote").contains(name);
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
      Map<String, List<String>> byUse = new HashMap<>();
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
