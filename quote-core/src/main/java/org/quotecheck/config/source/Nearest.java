package org.quotecheck.config.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what a misspelt word was meant to be. */
public final class Nearest {
  private Nearest() {}

  /** The word most like {@code given}, if one is so near that it was probably meant. */
  public static Optional<String> to(String given, Collection<String> words) {
    int farthest = Math.min(given.length() - 1, Math.max(2, given.length() / 3));
    return words.stream()
        .filter(word -> distance(given, word) <= farthest)
        .min(
            Comparator.<String>comparingInt(word -> distance(given, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The guess as the end of a message; empty if there is none. */
  public static String guess(String given, Collection<String> words) {
    return to(given, words).map(word -> " (did you mean " + word + "?)").orElse("");
  }

  /** The number of letters to change; none for the beginning of a word. */
  private static int distance(String given, String word) {
    String typed = given.toLowerCase(Locale.ROOT);
    String meant = word.toLowerCase(Locale.ROOT);
    boolean begun = typed.length() > 2 && meant.startsWith(typed);
    return begun ? 0 : LevenshteinDistance.getDefaultInstance().apply(typed, meant);
  }
}
