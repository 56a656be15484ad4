package org.quotecheck.report.text;

/** Source characters made fit for a terminal, and how wide they are there. */
final class TerminalText {
  private static final int TAB = 4;
  private static final char CONTROL_PICTURES = '\u2400';
  private static final char DELETE_PICTURE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';
  private static final int SOFT_HYPHEN = 0xAD;

  private TerminalText() {}

  /**
   * The text with tabs as spaces and without characters that a terminal would obey: a source file
   * must not be able to move the cursor or turn the text round.
   */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int column = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c == '\t') {
        int spaces = TAB - column % TAB;
        safe.append(" ".repeat(spaces));
        column += spaces;
      } else {
        safe.appendCodePoint(visible(c));
        column += width(visible(c));
      }
    }
    return safe.toString();
  }

  private static int visible(int c) {
    if (c < ' ') {
      return CONTROL_PICTURES + c;
    }
    if (c == 0x7F) {
      return DELETE_PICTURE;
    }
    int type = Character.getType(c);
    boolean obeyed =
        type == Character.CONTROL
            || type == Character.SURROGATE
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || turnsText(c);
    return obeyed ? REPLACEMENT : c;
  }

  /** The Unicode embeddings, overrides and isolates. */
  private static boolean turnsText(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** The columns that safe text takes. */
  static int width(String safe) {
    int width = 0;
    int c;
    for (int i = 0; i < safe.length(); i += Character.charCount(c)) {
      c = safe.codePointAt(i);
      width += width(c);
    }
    return width;
  }

  /**
   * The columns that one character takes: none if it is drawn onto the one before. What East Asian
   * Width calls ambiguous, such as quotation marks, is narrow. Terminals differ about emoji that
   * are joined to one; here each counts.
   */
  static int width(int c) {
    if (c < SOFT_HYPHEN) {
      return 1;
    }
    if (isDrawnOntoAnother(c)) {
      return 0;
    }
    return WideCharacters.contains(c) ? 2 : 1;
  }

  private static boolean isDrawnOntoAnother(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (type == Character.FORMAT && c != SOFT_HYPHEN)
        || isInnerJamo(c);
  }

  /** The vowels and last consonants of a syllable of Hangul. */
  private static boolean isInnerJamo(int c) {
    return (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
  }
}
