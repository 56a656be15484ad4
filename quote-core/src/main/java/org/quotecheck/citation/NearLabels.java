package org.quotecheck.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Guesses which label a misspelt one was meant to be. Asking takes time in proportion to the length
 * of what is asked for, however many labels there are. Immutable and thread-safe.
 *
 * <p>Two labels are near if they are the same but for case and punctuation, or once one letter is
 * left out of one or both of them.
 */
public final class NearLabels {
  /** No label that people type is longer. */
  private static final int LONGEST = 60;

  /** Labels that differ in one letter only, as a numbered series does, are many. */
  private static final int MOST_ALIKE = 10;

  private final Map<String, List<String>> bySketch = new HashMap<>();

  /** Takes the labels there are. */
  public NearLabels(Collection<String> labels) {
    labels.forEach(this::add);
  }

  private void add(String label) {
    for (String sketch : sketches(label)) {
      List<String> alike = bySketch.computeIfAbsent(sketch, s -> new ArrayList<>(1));
      if (alike.size() < MOST_ALIKE) {
        alike.add(label);
      }
    }
  }

  /** The label as it is, and with each letter left out once. */
  private static Set<String> sketches(String label) {
    String plain = plain(label);
    Set<String> sketches = new LinkedHashSet<>();
    sketches.add(plain);
    for (int i = 0; i < plain.length() && plain.length() > 2; i++) {
      sketches.add(plain.substring(0, i) + plain.substring(i + 1));
    }
    return sketches;
  }

  private static String plain(String label) {
    StringBuilder letters = new StringBuilder();
    label
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(LONGEST)
        .forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** The nearest label; empty if none is near. */
  public Optional<String> to(String label) {
    String plain = plain(label);
    return sketches(label).stream()
        .flatMap(sketch -> bySketch.getOrDefault(sketch, List.of()).stream())
        .distinct()
        .min(
            Comparator.<String>comparingInt(near -> distance(plain, near))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String plain, String label) {
    return LevenshteinDistance.getDefaultInstance().apply(plain, plain(label));
  }

  /** The guess as a question that ends a message; empty if there is none. */
  public String question(String label) {
    return to(label).map(near -> " Did you mean “" + near + "”?").orElse("");
  }
}
