package org.quotecheck.citation.identifier;

import java.util.Objects;

/**
 * What is wrong with an identifier.
 *
 * @param reason why it cannot be right, to follow its text: {@code has 12 digits, not 10 or 13}
 */
public record Flaw(String reason) {
  public Flaw {
    Objects.requireNonNull(reason, "reason must not be null");
  }

  static Flaw length(int digits, String wanted) {
    return new Flaw("has " + digits + " digits instead of " + wanted);
  }

  static Flaw checkDigit(char wanted) {
    return new Flaw("cannot be right: its first digits ask for " + wanted + " as the last one");
  }
}
