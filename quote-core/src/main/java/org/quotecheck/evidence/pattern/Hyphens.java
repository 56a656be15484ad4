package org.quotecheck.evidence.pattern;

/** Tells hyphens, which join words or stand where a line broke, from dashes. */
public final class Hyphens {
  private static final String HYPHENS = "-\u2010\u2011\u00AD";

  private Hyphens() {}

  /** Whether a UTF-16 unit is a hyphen. */
  public static boolean isHyphen(char unit) {
    return unit == '-' || (unit > 0x7F && HYPHENS.indexOf(unit) >= 0);
  }

  /** Whether nothing but a hyphen, and perhaps a line end behind it, parts two words. */
  public static boolean join(CharSequence text, int begin, int end) {
    if (begin >= end || HYPHENS.indexOf(text.charAt(begin)) < 0) {
      return false;
    }
    for (int at = begin + 1; at < end; at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return end == begin + 1 || text.toString().indexOf('\n', begin) >= 0;
  }
}
