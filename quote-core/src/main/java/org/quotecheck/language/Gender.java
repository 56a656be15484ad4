package org.quotecheck.language;

/** What a word or a whole article shows of somebody's gender. */
public enum Gender {
  /** Nothing, or signs of both. */
  UNKNOWN,
  /** "he". */
  MALE,
  /** "she". */
  FEMALE;

  /** The gender a word list names; unknown for anything but {@code male} and {@code female}. */
  public static Gender of(String field) {
    return switch (field) {
      case "male" -> MALE;
      case "female" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** Whether one person may be both. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** This gender, or the other one where this is unknown. */
  public Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
