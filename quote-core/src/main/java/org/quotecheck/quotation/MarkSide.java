package org.quotecheck.quotation;

/** What the characters beside a mark say about its side. */
enum MarkSide {
  /** A space or bracket before it, a word behind it. */
  OPENS,
  /** A word or stop before it, a space or stop behind it. */
  CLOSES,
  /** The neighbours do not tell. */
  EITHER;

  /**
   * Judges a mark by its neighbours.
   *
   * @param before the character before the mark and any marks touching it, a space at the start
   * @param after the character behind it and any marks touching it, a space at the end
   * @param next the character behind {@code after}
   */
  static MarkSide between(char before, char after, char next) {
    boolean edgeBehind = isSpace(after);
    boolean closerBehind = isCloserBehind(after, next);
    if (isSpace(before)) {
      return edgeBehind ? EITHER : closerBehind ? CLOSES : OPENS;
    }
    if (isOpenBracket(before) || before == ':' || before == '=') {
      return edgeBehind ? EITHER : closerBehind ? CLOSES : OPENS;
    }
    if (edgeBehind || closerBehind) {
      return CLOSES;
    }
    return isJoint(before) || !(isJoint(after) || isOpenBracket(after)) ? EITHER : CLOSES;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isOpenBracket(char c) {
    return c == '(' || c == '[' || c == '{' || c == '<' || c == '¿' || c == '¡';
  }

  /** Dashes and strokes that join two words. */
  private static boolean isJoint(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―' || c == '/' || c == '|';
  }

  /** Stops and closing brackets; but an ellipsis or a dot with a word behind it begins words. */
  private static boolean isCloserBehind(char c, char next) {
    return switch (c) {
      case '.' -> next != '.' && !Character.isLetterOrDigit(next);
      case ',', ';', ':', '!', '?', ')', ']', '}', '>', '、', '。', '，' -> true;
      default -> false;
    };
  }
}
