package org.quotecheck.article.asciidoc.line;

import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.text.Span;

/** What a line is where a block may begin, as far as the line itself tells. */
public enum LineShape {
  /** Nothing, or space. */
  BLANK,
  /** {@code // comment}. */
  COMMENT,
  /** {@code :name: value}. */
  ATTRIBUTE_ENTRY,
  /** {@code [quote, Name]}. */
  BLOCK_ATTRIBUTES,
  /** {@code .Title}. */
  BLOCK_TITLE,
  /** {@code +}, which ties the next block to a list item. */
  CONTINUATION,
  /** A line that begins or ends a delimited block. */
  DELIMITER,
  /** A rule across the page, or the end of one. */
  BREAK,
  /** {@code == Heading}. */
  HEADING,
  /** {@code image::file[]}. */
  MACRO,
  /** The first line of a list item. */
  LIST_ITEM,
  /** Text with space before it. */
  INDENTED,
  /** Text that quotes as mail does: {@code > words}. */
  MARKED,
  /** Any other text. */
  TEXT;

  private static final Pattern RULE = Pattern.compile("'{3,100}|<{3,100}|([-*_])( {0,9})\\1\\2\\1");
  private static final int LONGEST_RULE = 100;
  private static final Set<String> MEDIA = Set.of("image", "video", "audio");

  /** The shape of a line, which begins with the space before its text. */
  public static LineShape of(String text, Span line) {
    if (line.isEmpty()) {
      return BLANK;
    }
    LineShape byBegin = byFirstCharacter(text, line);
    if (byBegin != TEXT) {
      return byBegin;
    }
    if (Delimiter.of(text, line) != Delimiter.NONE) {
      return DELIMITER;
    }
    if (isMacro(text, line)) {
      return MACRO;
    }
    return ListMarker.of(text, line).isPresent() ? LIST_ITEM : textShape(text, line);
  }

  private static LineShape textShape(String text, Span line) {
    if (isSpace(text.charAt(line.begin()))) {
      return INDENTED;
    }
    return text.startsWith("> ", line.begin()) ? MARKED : TEXT;
  }

  private static LineShape byFirstCharacter(String text, Span line) {
    return switch (text.charAt(line.begin())) {
      case '/' -> isComment(text, line) ? COMMENT : TEXT;
      case ':' -> AttributeEntry.isEntry(text, line) ? ATTRIBUTE_ENTRY : TEXT;
      case '[' -> isBlockAttributes(text, line) ? BLOCK_ATTRIBUTES : TEXT;
      case '.' -> isBlockTitle(text, line) ? BLOCK_TITLE : TEXT;
      case '+' -> line.length() == 1 ? CONTINUATION : TEXT;
      case '=', '#' -> Heading.of(text, line).isPresent() ? HEADING : TEXT;
      case '\'', '<', '-', '*', '_' -> isRule(text, line) ? BREAK : TEXT;
      default -> TEXT;
    };
  }

  private static boolean isRule(String text, Span line) {
    return line.length() >= 3
        && line.length() <= LONGEST_RULE
        && RULE.matcher(line.of(text)).matches();
  }

  /** Two slashes, but not three. */
  public static boolean isComment(String text, Span line) {
    return text.startsWith("//", line.begin())
        && (line.length() == 2 || text.charAt(line.begin() + 2) != '/');
  }

  /** Brackets around the whole line, and in them what may begin a list of attributes. */
  public static boolean isBlockAttributes(String text, Span line) {
    if (line.length() < 2
        || text.charAt(line.begin()) != '['
        || text.charAt(line.end() - 1) != ']') {
      return false;
    }
    char second = text.charAt(line.begin() + 1);
    return Character.isLetterOrDigit(second) || "_.#%{,\"'[]".indexOf(second) >= 0;
  }

  private static boolean isBlockTitle(String text, Span line) {
    int begin = line.begin() + (text.startsWith("..", line.begin()) ? 2 : 1);
    return begin < line.end() && text.charAt(begin) != '.' && !isSpace(text.charAt(begin));
  }

  /**
   * {@code name::target[text]}, and nothing else in the line. What is in the brackets of a medium
   * may hold brackets itself.
   */
  private static boolean isMacro(String text, Span line) {
    int at = line.begin();
    while (at < line.end() && (Character.isLetterOrDigit(text.charAt(at)) || isJoint(text, at))) {
      at++;
    }
    boolean named = at > line.begin() && text.startsWith("::", at);
    if (!named || text.charAt(line.end() - 1) != ']' || isSpace(text.charAt(at + 2))) {
      return false;
    }
    int open = Lines.indexOf(text, '[', new Span(at + 2, line.end()));
    boolean medium = MEDIA.contains(text.substring(line.begin(), at));
    return open > 0
        && (medium || Lines.indexOf(text, ']', new Span(open, line.end())) == line.end() - 1);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }

  private static boolean isJoint(String text, int at) {
    return text.charAt(at) == '-' || text.charAt(at) == '_';
  }
}
