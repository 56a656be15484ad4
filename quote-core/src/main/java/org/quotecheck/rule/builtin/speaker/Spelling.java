package org.quotecheck.rule.builtin.speaker;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * How an article writes the name of somebody who speaks.
 *
 * @param name the name
 * @param given all words but the last, lower case; empty for a name of one word
 * @param family the last word, lower case
 */
record Spelling(String name, String given, String family) implements Comparable<Spelling> {
  private static final Comparator<Spelling> ORDER =
      Comparator.comparing(Spelling::name)
          .thenComparing(Spelling::given)
          .thenComparing(Spelling::family);

  Spelling {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(given, "given must not be null");
    Objects.requireNonNull(family, "family must not be null");
  }

  /** The words of a name. */
  static Spelling of(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    int last = lower.lastIndexOf(' ');
    return new Spelling(name, lower.substring(0, Math.max(0, last)), lower.substring(last + 1));
  }

  @Override
  public int compareTo(Spelling other) {
    return ORDER.compare(this, other);
  }

  /** Whether the name has more words than one. */
  boolean isFull() {
    return !given.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Spelling that
        && name.equals(that.name)
        && given.equals(that.given)
        && family.equals(that.family);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + given.hashCode()) + family.hashCode();
  }
}
