package org.quotecheck.report.text;

import org.quotecheck.report.place.Excerpt;

/**
 * A source line as a terminal shows it, and the line to print under it.
 *
 * @param text the characters, cut around the finding if they take too many columns
 * @param carets spaces, then a caret for each column that the finding takes; at least one
 */
record MarkedLine(String text, String carets) {
  /** An excerpt of narrow characters never takes more. */
  private static final int WIDEST = 122;

  private static final int BEFORE = 40;
  private static final String CUT = "…";

  static MarkedLine of(Excerpt excerpt) {
    String line = TerminalText.safe(excerpt.text());
    int begin = columns(excerpt, excerpt.begin());
    int end = columns(excerpt, excerpt.end());
    int width = TerminalText.width(line);
    return width <= WIDEST ? marked(line, begin, end) : cut(line, width, begin, end);
  }

  private static int columns(Excerpt excerpt, int offset) {
    return TerminalText.width(TerminalText.safe(excerpt.text().substring(0, offset)));
  }

  private static MarkedLine cut(String line, int width, int begin, int end) {
    int wanted = Math.max(0, Math.min(begin - BEFORE, width - WIDEST));
    int from = index(line, wanted);
    int to = index(line, wanted + WIDEST);
    String head = from > 0 ? CUT : "";
    String tail = to < line.length() ? CUT : "";
    int shift = head.length() - TerminalText.width(line.substring(0, from));
    int last = TerminalText.width(line.substring(0, to));
    return marked(
        head + line.substring(from, to) + tail, begin + shift, Math.min(end, last) + shift);
  }

  /** Where the first character stands that begins at {@code column} or behind it. */
  private static int index(String line, int column) {
    int index = 0;
    int at = 0;
    while (index < line.length()) {
      int c = line.codePointAt(index);
      int width = TerminalText.width(c);
      boolean joins = width == 0 && index > 0;
      if (at >= column && !joins) {
        break;
      }
      at += width;
      index += Character.charCount(c);
    }
    return index;
  }

  private static MarkedLine marked(String text, int begin, int end) {
    return new MarkedLine(text, " ".repeat(begin) + "^".repeat(Math.max(1, end - begin)));
  }
}
