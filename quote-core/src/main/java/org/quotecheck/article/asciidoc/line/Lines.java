package org.quotecheck.article.asciidoc.line;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * The lines of a file, or of a part of one, without the space behind them. The lines that steer the
 * processor ({@code include::}, {@code ifdef::}) are left out.
 *
 * <p>Line numbers count from 0; spans count in {@link #text()}. Immutable and thread-safe.
 */
public final class Lines {
  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final int[] closers;

  private Lines(String text, int[] begins, int[] ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.closers = closers();
  }

  /** The lines of a file that begin at an offset or behind it. */
  public static Lines of(SourceText source, int from) {
    int[] begins = new int[source.lineCount()];
    int[] ends = new int[source.lineCount()];
    int size = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      Span line = source.line(number);
      if (line.begin() >= from && !Directive.isDirective(source.text(), line)) {
        begins[size] = line.begin();
        ends[size++] = trimmedEnd(source.text(), line);
      }
    }
    return new Lines(source.text(), Arrays.copyOf(begins, size), Arrays.copyOf(ends, size));
  }

  /** Lines that are pieces of a text. */
  public static Lines of(String text, List<Span> pieces) {
    int[] begins = pieces.stream().mapToInt(Span::begin).toArray();
    int[] ends = pieces.stream().mapToInt(piece -> trimmedEnd(text, piece)).toArray();
    return new Lines(text, begins, ends);
  }

  private static int trimmedEnd(String text, Span line) {
    int end = line.end();
    while (end > line.begin() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int[] closers() {
    int[] next = new int[begins.length];
    Map<String, Integer> seen = new HashMap<>();
    for (int line = begins.length - 1; line >= 0; line--) {
      next[line] = begins.length;
      if (Delimiter.of(text, span(line)) != Delimiter.NONE) {
        String written = of(line);
        String closing = Delimiter.closing(written);
        next[line] = seen.getOrDefault(closing, begins.length);
        if (closing.equals(written)) {
          seen.put(closing, line);
        }
      }
    }
    return next;
  }

  /** The line that ends the block which a delimiting line begins; {@link #size()} if none does. */
  public int closer(int line) {
    return closers[line];
  }

  /** The text that all offsets count in. */
  public String text() {
    return text;
  }

  /** The number of lines. */
  public int size() {
    return begins.length;
  }

  /** A line with the space before it. */
  public Span span(int line) {
    return new Span(begins[line], ends[line]);
  }

  /** A line without the space around it. */
  public Span content(int line) {
    return stripped(text, span(line));
  }

  /** A range of a text without the space around it. */
  public static Span stripped(String text, Span range) {
    int end = trimmedEnd(text, range);
    int begin = range.begin();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return new Span(begin, end);
  }

  /** Where a character stands first in a range of a text; -1 if nowhere. */
  public static int indexOf(String text, char c, Span range) {
    for (int at = range.begin(); at < range.end(); at++) {
      if (text.charAt(at) == c) {
        return at;
      }
    }
    return -1;
  }

  /** The characters of a line. */
  private String of(int line) {
    return text.substring(begins[line], ends[line]);
  }

  /** Whether a line has nothing but space in it. */
  public boolean isBlank(int line) {
    return begins[line] == ends[line];
  }

  /** A piece of a line with its way back. */
  public static MappedText mapped(String text, Span piece) {
    return new MappedText.Builder().copy(text, piece.begin(), piece.end()).build();
  }

  /**
   * An empty list for the pieces of one paragraph. It grows at its end only, and is not
   * thread-safe.
   */
  public static List<Span> pieces() {
    return new Pieces();
  }

  /** Pieces of lines joined to one text. */
  public static MappedText join(String text, List<Span> pieces) {
    MappedText.Builder joined = new MappedText.Builder();
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        joined.replace("\n", pieces.get(i - 1).end(), pieces.get(i).begin());
      }
      joined.copy(text, pieces.get(i).begin(), pieces.get(i).end());
    }
    return joined.build();
  }
}
