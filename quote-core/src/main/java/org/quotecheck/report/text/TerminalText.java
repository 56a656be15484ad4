package org.quotecheck.report.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Source characters made fit for a terminal, and how wide they are there. */
final class TerminalText {
  private static final int TAB = 4;
  private static final char CONTROL_PICTURES = '\u2400';
  private static final char DELETE_PICTURE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';

  /** Full width in every terminal; the rest of East Asian width is a matter of settings. */
  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private TerminalText() {}

  /**
   * The text with tabs as spaces and without characters that a terminal would obey: a source file
   * must not be able to move the cursor or turn the text round.
   */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int column = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      int before = safe.length();
      if (c == '\t') {
        safe.append(" ".repeat(TAB - column % TAB));
      } else {
        safe.appendCodePoint(visible(c));
      }
      column += width(safe.substring(before));
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
    return safe.codePoints().map(TerminalText::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** Letters of the wide scripts, their punctuation, full-width forms and most emoji. */
  private static boolean isWide(int c) {
    return c >= 0x1100
        && ((c >= 0x3000 && c <= 0x303E)
            || (c >= 0xFF01 && c <= 0xFF60)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (!isHalfWidth(c) && WIDE.contains(UnicodeScript.of(c))));
  }

  private static boolean isHalfWidth(int c) {
    return c >= 0xFF61 && c <= 0xFFDC;
  }
}
