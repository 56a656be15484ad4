package org.quotecheck.article.asciidoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.text.Span;

/**
 * What stands before the separator of a cell, such as {@code 2.3+^a}.
 *
 * @param begin where it begins in the source
 * @param columns how many columns the cell takes up
 * @param rows how many rows
 * @param style a letter for how it is read, a space if it does not say
 */
record CellSpec(int begin, int columns, int rows, char style) {
  private static final int LONGEST = 20;

  /** Nobody lays out a bigger table; the limit keeps hostile input linear. */
  private static final int MOST = 100;

  private static final Pattern SPEC =
      Pattern.compile("(?:(\\d{0,9})(?:\\.(\\d{0,9}))?([*+]))?(?:[<^>]?(?:\\.[<^>])?)([a-z])?");

  /** A cell of which nothing is said. */
  static CellSpec none(int begin) {
    return new CellSpec(begin, 1, 1, ' ');
  }

  /**
   * Reads back from a separator.
   *
   * @param line the line it stands in
   * @param from where the cell before it begins in that line
   */
  static CellSpec before(String text, Span line, int from, int separator) {
    int begin = separator;
    while (begin > from && separator - begin < LONGEST && isPart(text.charAt(begin - 1))) {
      begin--;
    }
    boolean free = begin == line.begin() || isSpace(text.charAt(begin - 1));
    Matcher spec = SPEC.matcher(text.substring(begin, separator));
    return free && spec.matches() ? of(begin, spec) : none(separator);
  }

  /** The style of a column, such as that of {@code 2*^1a}. */
  static char columnStyle(String column) {
    char last = column.isEmpty() ? ' ' : column.charAt(column.length() - 1);
    return last >= 'a' && last <= 'z' ? last : ' ';
  }

  private static CellSpec of(int begin, Matcher spec) {
    String style = spec.group(4);
    boolean repeats = "*".equals(spec.group(3));
    return new CellSpec(
        begin,
        number(spec.group(1)),
        repeats ? 1 : number(spec.group(2)),
        style == null ? ' ' : style.charAt(0));
  }

  /** A count as it is written, at least 1. */
  static int number(String digits) {
    boolean short_ = digits != null && !digits.isEmpty() && digits.length() < 4;
    return short_ ? Math.max(1, Math.min(MOST, Integer.parseInt(digits))) : 1;
  }

  private static boolean isPart(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || ".*+<>^".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
