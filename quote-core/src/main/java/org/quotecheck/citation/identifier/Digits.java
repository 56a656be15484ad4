package org.quotecheck.citation.identifier;

/** The digits of a number that is written in groups. */
final class Digits {
  private static final String ALL = "0123456789X";

  private Digits() {}

  /** The digits without what stands between them; the letter X in upper case. */
  static String of(String written) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = Character.toUpperCase(written.charAt(i));
      if (ALL.indexOf(c) >= 0) {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /** The value of a digit; 10 for X. */
  static int value(char digit) {
    return ALL.indexOf(digit);
  }

  /** The digit of a value from 0 to 10. */
  static char digit(int value) {
    return ALL.charAt(value);
  }
}
