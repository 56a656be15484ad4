package org.quotecheck.quotation.mark;

/** What the characters beside a mark say about its side. */
public enum MarkSide {
  /** A space or bracket before it, a word behind it. */
  OPENS,
  /** A word or stop before it, a space or stop behind it. */
  CLOSES,
  /** The neighbours do not tell. */
  EITHER;

  private static final char LAST_ASCII = 0x7F;

  /**
   * Judges a run of touching marks by its neighbours.
   *
   * @param text the text they stand in
   * @param begin where the run begins
   * @param end where it ends, exclusive
   */
  static MarkSide of(String text, int begin, int end) {
    char before = begin == 0 ? ' ' : text.charAt(begin - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean wordMayEnd = isSpace(after) || isCloserBehind(text, end);
    if (isSpace(before) || isOpenBracket(before) || before == ':' || before == '=') {
      return isSpace(after) ? EITHER : wordMayEnd ? CLOSES : OPENS;
    }
    if (wordMayEnd) {
      return CLOSES;
    }
    return isJoint(before) || !(isJoint(after) || isOpenBracket(after)) ? EITHER : CLOSES;
  }

  /** Whether a character is a space of any width, a line break or an invisible format character. */
  public static boolean isSpace(char c) {
    return c <= LAST_ASCII
        ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001C' && c <= '\u001F')
        : isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  static boolean isOpenBracket(char c) {
    return c == '(' || c == '[' || c == '{' || c == '<' || c == '¿' || c == '¡';
  }

  /** Dashes and strokes that join two words. */
  private static boolean isJoint(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―' || c == '/' || c == '|';
  }

  /** Stops and closing brackets; but dots with a word behind them begin words. */
  private static boolean isCloserBehind(String text, int at) {
    return switch (text.charAt(at)) {
      case '.' -> !beginsWords(text, at);
      case ',', ';', ':', '!', '?', ')', ']', '}', '>', '、', '。', '，' -> true;
      default -> false;
    };
  }

  /** {@code ...and}, {@code . . . and}, {@code .net}. */
  private static boolean beginsWords(String text, int dot) {
    int at = dot + 1;
    if (text.startsWith(" .", at)) {
      return true;
    }
    return at < text.length()
        && !isSpace(text.charAt(at))
        && MarkShape.family(text.charAt(at)) == null;
  }
}
