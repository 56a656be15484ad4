package org.quotecheck.article.asciidoc.line;

import org.quotecheck.text.Span;

/** What a line begins or ends that stands before and behind the content of a block. */
public enum Delimiter {
  /** Nothing: the line is no delimiter. */
  NONE,
  /** {@code ////}. */
  COMMENT,
  /** {@code ====}: an example, or an admonition. */
  EXAMPLE,
  /** {@code ****}. */
  SIDEBAR,
  /** {@code ____} or {@code ""}: a quotation, or verse. */
  QUOTE,
  /** {@code --}: whatever its style says. */
  OPEN,
  /** {@code ----}, {@code ....}, {@code ++++} or {@code ```}: nothing that is read. */
  VERBATIM,
  /** {@code |===}, or with another separator. */
  TABLE;

  private static final int SHORTEST = 4;
  private static final String FENCE = "```";

  /** What a line delimits. */
  public static Delimiter of(String text, Span line) {
    return switch (line.length()) {
      case 0, 1 -> NONE;
      case 2 -> ofTwo(line.of(text));
      default -> text.startsWith(FENCE, line.begin()) ? fence(text, line) : ofRow(text, line);
    };
  }

  private static Delimiter ofTwo(String line) {
    return line.equals("--") ? OPEN : line.equals("\"\"") ? QUOTE : NONE;
  }

  private static Delimiter fence(String text, Span line) {
    return line.length() == FENCE.length() || text.charAt(line.begin() + 3) != '`'
        ? VERBATIM
        : NONE;
  }

  private static Delimiter ofRow(String text, Span line) {
    char first = text.charAt(line.begin());
    if (first == '|' || first == ',' || first == ':' || first == '!') {
      return line.length() >= SHORTEST && isRow(text, line, '=') ? TABLE : NONE;
    }
    Delimiter delimiter = ofCharacter(first);
    boolean row = delimiter != NONE && line.length() >= SHORTEST && isRow(text, line, first);
    return row ? delimiter : NONE;
  }

  private static boolean isRow(String text, Span line, char c) {
    for (int at = line.begin() + 1; at < line.end(); at++) {
      if (text.charAt(at) != c) {
        return false;
      }
    }
    return true;
  }

  private static Delimiter ofCharacter(char c) {
    return switch (c) {
      case '/' -> COMMENT;
      case '=' -> EXAMPLE;
      case '*' -> SIDEBAR;
      case '_' -> QUOTE;
      case '-', '.', '+' -> VERBATIM;
      default -> NONE;
    };
  }

  /** What a line must be to end the block that this delimiting line begins. */
  static String closing(String line) {
    return line.startsWith(FENCE) ? FENCE : line;
  }
}
