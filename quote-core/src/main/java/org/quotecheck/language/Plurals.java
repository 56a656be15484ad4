package org.quotecheck.language;

import org.jspecify.annotations.Nullable;

/** The singulars of plural nouns, by their endings. Thread-safe; takes constant time. */
public final class Plurals {
  private Plurals() {}

  /** The singular of a plural noun; null if it is none, or no list has its singular. */
  public static @Nullable Word word(String key, WordTable words) {
    String singular = singular(key);
    Word word = singular.equals(key) ? null : words.find(singular);
    return word == null ? irregular(key, words) : word;
  }

  /** "midwives", "bookies": the singulars that a plural may have beside the regular one. */
  private static @Nullable Word irregular(String key, WordTable words) {
    int n = key.length();
    if (key.endsWith("ves") && n > 4) {
      String stem = key.substring(0, n - 3);
      Word word = words.find(stem + "fe");
      return word == null ? words.find(stem + "f") : word;
    }
    return key.endsWith("ies") ? words.find(key.substring(0, n - 1)) : null;
  }

  /** The singular of a regular or -man plural; the word itself if it looks like none. */
  public static String singular(String key) {
    int n = key.length();
    if (!mayBePlural(key)) {
      return key;
    }
    if (key.endsWith("men") && n > 3) {
      return key.substring(0, n - 2) + "an";
    }
    if (key.endsWith("ies") && n > 4) {
      return key.substring(0, n - 3) + "y";
    }
    if (key.endsWith("ches") || key.endsWith("shes") || key.endsWith("sses")) {
      return key.substring(0, n - 2);
    }
    return key.endsWith("s") && !key.endsWith("ss") && n > 2 ? key.substring(0, n - 1) : key;
  }

  private static boolean mayBePlural(String key) {
    char last = key.isEmpty() ? ' ' : key.charAt(key.length() - 1);
    return last == 's' || last == 'n';
  }
}
