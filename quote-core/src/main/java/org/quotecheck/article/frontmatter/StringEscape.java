package org.quotecheck.article.frontmatter;

/**
 * A backslash escape of a double-quoted string.
 *
 * <p>YAML's escapes contain those of JSON and TOML, so one reading serves the three.
 *
 * @param decoded the characters it stands for; empty for an escaped line end
 * @param end the offset after it
 */
record StringEscape(String decoded, int end) {
  private static final String LETTERS = "0abtnvfre_NLP";
  private static final String MEANINGS = "\0\u0007\b\t\n\u000B\f\r\u001B\u00A0\u0085\u2028\u2029";

  /** The escape whose backslash stands at {@code offset}. */
  static StringEscape at(String source, int offset) {
    if (offset + 1 >= source.length()) {
      return new StringEscape("\\", offset + 1);
    }
    char c = source.charAt(offset + 1);
    return switch (c) {
      case 'x' -> hex(source, offset, 2);
      case 'u' -> hex(source, offset, 4);
      case 'U' -> hex(source, offset, 8);
      case '\n', '\r' -> new StringEscape("", afterSpace(source, offset + 1));
      default -> new StringEscape(simple(c), offset + 2);
    };
  }

  private static String simple(char c) {
    int index = LETTERS.indexOf(c);
    return String.valueOf(index < 0 ? c : MEANINGS.charAt(index));
  }

  private static StringEscape hex(String source, int offset, int digits) {
    int end = Math.min(source.length(), offset + 2 + digits);
    try {
      int code = Integer.parseInt(source, offset + 2, end, 16);
      return new StringEscape(Character.toString(code), end);
    } catch (IllegalArgumentException e) {
      return new StringEscape("\\", offset + 1);
    }
  }

  private static int afterSpace(String source, int offset) {
    int end = offset;
    while (end < source.length() && " \t\r\n".indexOf(source.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
