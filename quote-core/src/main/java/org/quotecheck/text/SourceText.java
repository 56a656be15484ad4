package org.quotecheck.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The characters of one file, untouched: line ends, byte order mark and all.
 *
 * <p>Every {@link Span} without the word "prose" counts in {@link #text()}. Lines end with LF, CRLF
 * or CR. Immutable and thread-safe.
 */
public final class SourceText {
  private final String name;
  private final String text;
  private final Charset charset;
  private final List<TextProblem> problems;
  private final int[] lineStarts;
  private final Utf8Offsets utf8;

  /**
   * @param name the file's name or path as messages show it
   * @param text the decoded characters, a byte order mark included
   * @param charset what the bytes were read as
   * @param problems what the decoder met, in order
   */
  public SourceText(String name, String text, Charset charset, List<TextProblem> problems) {
    this.name = Objects.requireNonNull(name, "name must not be null");
    this.text = Objects.requireNonNull(text, "text must not be null");
    this.charset = Objects.requireNonNull(charset, "charset must not be null");
    this.problems = List.copyOf(problems);
    this.lineStarts = lineStarts(text);
    this.utf8 = new Utf8Offsets(text);
  }

  /** A text that was never bytes, for callers that hold a string. */
  public static SourceText of(String name, String text) {
    return new SourceText(name, text, StandardCharsets.UTF_8, List.of());
  }

  /** Looks for the two characters that can end a line, which is faster than at each character. */
  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean lone = carriage >= 0 && carriage + 1 != feed && (feed < 0 || carriage < feed);
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = 1 + (lone ? carriage : feed);
      if (carriage >= 0 && (lone || carriage < feed)) {
        carriage = text.indexOf('\r', carriage + 1);
      }
      if (!lone) {
        feed = text.indexOf('\n', feed + 1);
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The file's name or path as messages show it. */
  public String name() {
    return name;
  }

  /** All characters. */
  public String text() {
    return text;
  }

  /** The number of UTF-16 units. */
  public int length() {
    return text.length();
  }

  /** What the bytes were read as. */
  public Charset charset() {
    return charset;
  }

  /** What the decoder met, in order; empty if the bytes were clean. */
  public List<TextProblem> problems() {
    return problems;
  }

  /** 1 if the text starts with a byte order mark, otherwise 0. */
  public int markLength() {
    return text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** The characters of {@code span}. */
  public String slice(Span span) {
    return text.substring(span.begin(), span.end());
  }

  /** The number of lines, at least 1. */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * The line and column of a character; the offset after the last character has a position too.
   *
   * @throws IndexOutOfBoundsException if {@code offset} is outside 0 to {@link #length()}
   */
  public Position position(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int column = offset - lineStarts[line];
    if (line == 0) {
      column = Math.max(0, column - markLength());
    }
    return new Position(line + 1, column + 1);
  }

  /**
   * The column of a character, 1-based, in bytes of UTF-8, whatever encoding the file has; like
   * {@link #position}, it does not count a byte order mark.
   *
   * @throws IndexOutOfBoundsException if {@code offset} is outside 0 to {@link #length()}
   */
  public int utf8Column(int offset) {
    Position position = position(offset);
    int begin = offset - (position.column() - 1);
    return utf8.before(offset) - utf8.before(begin) + 1;
  }

  /**
   * The characters of a line without its line end.
   *
   * @param line 1-based
   */
  public Span line(int line) {
    int begin = lineStarts[line - 1] + (line == 1 ? markLength() : 0);
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > begin && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(Math.min(begin, end), end);
  }

  @Override
  public String toString() {
    return name;
  }
}
