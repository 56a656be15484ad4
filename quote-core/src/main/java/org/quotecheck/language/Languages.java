package org.quotecheck.language;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Loads languages from the class path.
 *
 * <p>A class path cannot be listed, so {@code languages.txt} beside the language folders names the
 * languages, and {@code lists.txt} in a folder names its lists. {@code required-lists.txt} says
 * which lists a new language must bring and what each is for; it may have more.
 *
 * <p>Thread-safe. Reading a language takes a moment, so keep it.
 */
public final class Languages {
  /** The tag of the language that articles are in where nothing says otherwise. */
  public static final String USUAL = "en";

  private Languages() {}

  /**
   * The language of a tag.
   *
   * @param tag a BCP 47 tag; a region behind the language is ignored
   * @throws IllegalArgumentException if there is no such language; the message names those there
   *     are
   * @throws IllegalStateException if one of its lists is missing or malformed
   */
  public static Language byTag(String tag) {
    return load(known(tag));
  }

  /**
   * Makes sure that there is a language, which takes no time.
   *
   * @param tag as for {@link #byTag}
   * @throws IllegalArgumentException if there is no such language; the message names those there
   *     are
   */
  public static void require(String tag) {
    known(tag);
  }

  /** The folder of the language of a tag. */
  private static String known(String tag) {
    String language = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    Set<String> tags = tags();
    if (!tags.contains(language)) {
      throw new IllegalArgumentException(
          "unknown language \"" + language + "\"; available: " + String.join(", ", tags));
    }
    return language;
  }

  /** The tags of all languages there are. */
  public static Set<String> tags() {
    return WordListReader.read("languages.txt").entries();
  }

  /** The names of the lists every language must have. */
  public static Set<String> requiredLists() {
    return WordListReader.read("required-lists.txt").entries();
  }

  /** Side by side, since whoever waits for the lists can do nothing else. */
  private static Language load(String tag) {
    List<String> names = List.copyOf(WordListReader.read(tag + "/lists.txt").entries());
    List<WordList> read =
        names.parallelStream().map(n -> WordListReader.read(tag + "/" + n + ".txt")).toList();
    Map<String, WordList> lists = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      lists.put(names.get(i), read.get(i));
    }
    requireAll(tag, lists.keySet());
    return new Language(tag, lists);
  }

  private static void requireAll(String tag, Set<String> names) {
    Set<String> missing = new LinkedHashSet<>(requiredLists());
    missing.removeAll(names);
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "language " + tag + " lacks the lists " + String.join(", ", new TreeSet<>(missing)));
    }
  }
}
