package org.quotecheck.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads languages from the class path.
 *
 * <p>The file {@code lists.txt} of a language's folder names its lists, since a class path cannot
 * be listed.
 */
public final class Languages {
  private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

  private Languages() {}

  /**
   * The language of a tag.
   *
   * @param tag a BCP 47 tag; a region behind the language is ignored
   * @throws IllegalArgumentException if there is no folder for it
   */
  public static Language byTag(String tag) {
    return LOADED.computeIfAbsent(
        tag.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT), Languages::load);
  }

  private static Language load(String tag) {
    Map<String, WordList> lists = new LinkedHashMap<>();
    for (String name : lines(tag, "lists")) {
      lists.put(name, read(tag, name));
    }
    return new Language(tag, lists);
  }

  private static WordList read(String tag, String name) {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    for (String line : lines(tag, name)) {
      String[] fields = line.split("\\|", -1);
      List<String> rest = new ArrayList<>();
      for (int i = 1; i < fields.length; i++) {
        rest.add(fields[i].strip());
      }
      entries.put(fields[0].strip(), List.copyOf(rest));
    }
    return WordList.of(entries);
  }

  private static List<String> lines(String tag, String name) {
    String path = tag + "/" + name + ".txt";
    try (InputStream in = Languages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + path);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().map(Languages::withoutComment).filter(s -> !s.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + path, e);
    }
  }

  private static String withoutComment(String line) {
    int hash = line.indexOf('#');
    return hash < 0 ? line.strip() : line.substring(0, hash).strip();
  }
}
