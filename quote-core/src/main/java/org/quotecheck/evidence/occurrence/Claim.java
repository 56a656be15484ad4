package org.quotecheck.evidence.occurrence;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * Words that an article says somebody said. Immutable.
 *
 * @param words what stands between the marks
 * @param speaker the full name of the person who is said to have said it; empty if it is nobody by
 *     name
 */
public record Claim(String words, String speaker) implements Serializable, Comparable<Claim> {
  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::words).thenComparing(Claim::speaker);

  public Claim {
    Objects.requireNonNull(words, "words must not be null");
    Objects.requireNonNull(speaker, "speaker must not be null");
  }

  /** Whether somebody is named for it. */
  public boolean namesSpeaker() {
    return !speaker.isEmpty();
  }

  /** By words, then speaker. */
  @Override
  public int compareTo(Claim other) {
    return ORDER.compare(this, other);
  }
}
