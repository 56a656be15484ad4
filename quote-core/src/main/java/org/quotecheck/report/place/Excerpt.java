package org.quotecheck.report.place;

import java.util.Objects;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * The source line of a finding, a long one cut around the finding.
 *
 * @param text the line without its end; {@code …} where something was cut off
 * @param begin the finding's first character in {@code text}
 * @param end behind the finding's last character in {@code text}; a finding that goes on in the
 *     next line, or is cut, ends with the text
 */
public record Excerpt(String text, int begin, int end) {
  /** Fits a terminal beside a line number; also keeps a one-line file of 50 MB out of reports. */
  private static final int LONGEST = 120;

  private static final int SHORT = 60;
  private static final int BEFORE = 40;
  private static final String CUT = "…";

  public Excerpt {
    Objects.requireNonNull(text, "text must not be null");
    Objects.checkFromToIndex(begin, end, text.length());
  }

  /** The first words of the finding in this line, or of the line if it has none. */
  public String words() {
    String found = begin < end ? text.substring(begin, end) : text;
    String words = found.strip();
    if (words.length() <= SHORT) {
      return words;
    }
    int space = words.lastIndexOf(' ', SHORT);
    int cut = space > 0 ? space : Character.isLowSurrogate(words.charAt(SHORT)) ? SHORT - 1 : SHORT;
    return words.substring(0, cut) + CUT;
  }

  /** The line in which {@code span} begins. */
  public static Excerpt of(SourceText source, Span span) {
    Span line = source.line(source.position(span.begin()).line());
    int begin = Math.max(line.begin(), Math.min(span.begin(), line.end()));
    int end = Math.max(begin, Math.min(span.end(), line.end()));
    return cut(source.text(), line, new Span(begin, end));
  }

  private static Excerpt cut(String source, Span line, Span found) {
    int latest = Math.max(line.begin(), line.end() - LONGEST);
    int from = Math.min(Math.max(line.begin(), found.begin() - BEFORE), latest);
    int to = Math.min(line.end(), from + LONGEST);
    from = whole(source, from, line);
    to = whole(source, to, line);
    String head = from > line.begin() ? CUT : "";
    String tail = to < line.end() ? CUT : "";
    int shift = head.length() - from;
    return new Excerpt(
        head + source.substring(from, to) + tail,
        found.begin() + shift,
        Math.min(found.end(), to) + shift);
  }

  /** One to the left if a cut at {@code offset} would split a surrogate pair. */
  private static int whole(String source, int offset, Span line) {
    boolean splits =
        offset > line.begin()
            && offset < line.end()
            && Character.isSurrogatePair(source.charAt(offset - 1), source.charAt(offset));
    return splits ? offset - 1 : offset;
  }
}
