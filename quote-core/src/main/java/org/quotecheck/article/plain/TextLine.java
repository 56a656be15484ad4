package org.quotecheck.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * A line that is not blank.
 *
 * @param content its characters without the space around them
 * @param indented whether space stands before them
 * @param afterBlank whether it is the first line, or follows a blank line or a rule
 * @param shape what it starts with
 * @param proseBegin where the content goes on behind a list marker or quote mark
 */
record TextLine(Span content, boolean indented, boolean afterBlank, Shape shape, int proseBegin) {
  private static final Pattern RULE = Pattern.compile("[-=*_~#\\s]{3,200}");
  private static final String BULLETS = "\u2022\u2023\u25E6\u25AA\u25CF\u00B7";
  private static final String HYPHENS = "-*+";
  private static final String STOPS = ".?!\u2026";
  private static final String CLOSERS = "\"'\u201D\u2019\u00BB\u203A)]*_";
  private static final String OPENERS = "\"'\u201C\u2018\u201E\u00AB\u2039([*_\u00BF\u00A1";
  private static final int LONGEST_NUMBER = 3;

  /** What a line starts with. */
  enum Shape {
    /** Words. */
    PLAIN,
    /** A bullet that is used for nothing but lists. */
    BULLET,
    /** A hyphen or asterisk, which could also be a dash or emphasis. */
    HYPHEN,
    /** A number with a stop or bracket. */
    NUMBER,
    /** The mark of a quoted line, as in mail. */
    QUOTED
  }

  /** The lines of a text in order, from an offset on. */
  static List<TextLine> of(SourceText source, int from) {
    List<TextLine> lines = new ArrayList<>();
    boolean afterBlank = true;
    int first = source.position(from).line();
    for (int number = first; number <= source.lineCount(); number++) {
      Span line = from(source.line(number), from);
      Span content = trimmed(source.text(), line);
      if (content.isEmpty() || isRule(source, content)) {
        afterBlank = true;
      } else {
        lines.add(of(source.text(), content, content.begin() > line.begin(), afterBlank));
        afterBlank = false;
      }
    }
    return lines;
  }

  private static Span from(Span line, int from) {
    return new Span(Math.max(line.begin(), from), Math.max(line.end(), from));
  }

  private static TextLine of(String text, Span content, boolean indented, boolean afterBlank) {
    int marker = markerLength(text, content);
    Shape shape = marker == 0 ? Shape.PLAIN : shape(text.charAt(content.begin()));
    int prose = skipSpace(text, content.begin() + marker, content.end());
    return new TextLine(content, indented, afterBlank, shape, prose);
  }

  private static Shape shape(char first) {
    if (first == '>') {
      return Shape.QUOTED;
    }
    if (BULLETS.indexOf(first) >= 0) {
      return Shape.BULLET;
    }
    return HYPHENS.indexOf(first) >= 0 ? Shape.HYPHEN : Shape.NUMBER;
  }

  /** The length of the list marker or of the quote marks; 0 if there is none. */
  private static int markerLength(String text, Span content) {
    char first = text.charAt(content.begin());
    if (first == '>') {
      return quoteMarks(text, content);
    }
    int length = first >= '0' && first <= '9' ? numberLength(text, content) : symbolLength(first);
    int end = content.begin() + length;
    return length > 0 && end < content.end() && isSpace(text.charAt(end)) ? length : 0;
  }

  private static int symbolLength(char first) {
    return HYPHENS.indexOf(first) >= 0 || BULLETS.indexOf(first) >= 0 ? 1 : 0;
  }

  /** A number behind the mark means "more than", and quotes nobody. */
  private static int quoteMarks(String text, Span content) {
    int at = content.begin();
    while (at < content.end() && (text.charAt(at) == '>' || isSpace(text.charAt(at)))) {
      at++;
    }
    boolean number = at < content.end() && Character.isDigit(text.charAt(at));
    return number ? 0 : at - content.begin();
  }

  /** The length of a short number with its stop or bracket; 0 if there is none. */
  private static int numberLength(String text, Span content) {
    int at = content.begin();
    int limit = Math.min(content.end(), at + LONGEST_NUMBER);
    while (at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    boolean closed = at < content.end() && (text.charAt(at) == '.' || text.charAt(at) == ')');
    return closed ? at + 1 - content.begin() : 0;
  }

  private static boolean isRule(SourceText source, Span content) {
    return content.length() >= 3
        && content.length() <= 200
        && !Character.isLetterOrDigit(source.text().charAt(content.begin()))
        && RULE.matcher(source.slice(content)).matches();
  }

  private static Span trimmed(String text, Span line) {
    int begin = skipSpace(text, line.begin(), line.end());
    int end = line.end();
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\uFEFF';
  }

  int length() {
    return content.length();
  }

  /** Whether a sentence ends with the line, closing marks and brackets left aside. */
  boolean endsSentence(String text) {
    int last = content.end() - 1;
    while (last > content.begin() && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return STOPS.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether the line could begin a sentence: with a capital, a digit or an opening mark. */
  boolean startsAnew(String text) {
    int first = text.codePointAt(content.begin());
    return Character.isLetterOrDigit(first)
        ? !Character.isLowerCase(first)
        : OPENERS.indexOf(first) >= 0;
  }

  /** Whether the first word of {@code next} would have fitted behind this line. */
  boolean hasRoomFor(TextLine next, String text, int width) {
    int wordEnd = next.content.begin();
    int limit = Math.min(next.content.end(), wordEnd + width);
    while (wordEnd < limit && !isSpace(text.charAt(wordEnd))) {
      wordEnd++;
    }
    return length() + 1 + wordEnd - next.content.begin() <= width;
  }
}
