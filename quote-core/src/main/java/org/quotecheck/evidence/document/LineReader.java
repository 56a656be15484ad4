package org.quotecheck.evidence.document;

import java.io.IOException;
import java.io.Reader;

/**
 * The lines of a text of any length, one at a time, in memory that does not depend on it: a very
 * long line comes in parts, cut at a space where there is one. Lines end with LF, CRLF or CR. Not
 * thread-safe.
 */
final class LineReader {
  private static final int CAPACITY = 1 << 16;

  /** At least so much of what comes is in memory with each line. */
  private static final int AHEAD = 1 << 12;

  private final Reader in;
  private final char[] chars;
  private final LineEnds ends;
  private boolean hasEnded;
  private int fillings;
  private int limit;
  private int base;
  private int begin;
  private int end;
  private int next;
  private int line;

  /** How many lines were taken beside the first one. */
  private int more;

  private boolean opensLine;
  private boolean lineEnded = true;
  private boolean afterReturn;

  /**
   * @param in from its beginning
   */
  LineReader(Reader in) {
    this.in = in;
    this.chars = new char[CAPACITY];
    this.ends = new LineEnds();
  }

  /**
   * The lines of a text that is in memory anyway.
   *
   * @param text with room for one more character at least
   * @param length how many characters count
   * @param ends where its lines end
   */
  LineReader(char[] text, int length, LineEnds ends) {
    this.in = Reader.nullReader();
    this.chars = text;
    limit = length;
    hasEnded = true;
    this.ends = ends;
  }

  /** Goes to the next line, or the next part of a long one; false if there is none. */
  boolean next() throws IOException {
    skipLineFeed();
    begin = next;
    line += more;
    more = 0;
    if (limit - begin < AHEAD) {
      fill();
    }
    int at = ends.from(begin);
    if (at == limit && fill()) {
      at = ends.from(begin);
    }
    return take(at);
  }

  private boolean take(int at) {
    if (at == limit && at == begin) {
      return false;
    }
    opensLine = lineEnded;
    line += lineEnded ? 1 : 0;
    lineEnded = at < limit;
    end = lineEnded || !isFull() ? at : cut();
    next = lineEnded ? at + 1 : end;
    afterReturn = lineEnded && chars[at] == '\r';
    return true;
  }

  /** The second half of a line end is no line. */
  private void skipLineFeed() throws IOException {
    if (!afterReturn) {
      return;
    }
    begin = next;
    if (next == limit && !fill()) {
      return;
    }
    next += chars[next] == '\n' ? 1 : 0;
  }

  private boolean isFull() {
    return begin == 0 && limit == chars.length;
  }

  private int cut() {
    int cut = limit;
    while (cut > limit / 2 && !Character.isWhitespace(chars[cut - 1])) {
      cut--;
    }
    return cut > limit / 2 ? cut : limit;
  }

  /** Moves what is left to the front and reads on; false if nothing comes or nothing fits. */
  private boolean fill() throws IOException {
    if (hasEnded || isFull()) {
      return false;
    }
    System.arraycopy(chars, begin, chars, 0, limit - begin);
    base += begin;
    limit -= begin;
    begin = 0;
    next = 0;
    int before = limit;
    while (limit < chars.length && !hasEnded) {
      int read = in.read(chars, limit, chars.length - limit);
      limit += Math.max(0, read);
      hasEnded = read < 0;
    }
    fillings++;
    ends.find(chars, 0, limit);
    return limit > before;
  }

  /** Holds the line; valid until the next call. */
  char[] chars() {
    return chars;
  }

  /** The first character of the line. */
  int begin() {
    return begin;
  }

  /** Behind the last character, without the line end. */
  int end() {
    return end;
  }

  /** The offset in the text of a character of the buffer. */
  int offset(int at) {
    return base + at;
  }

  /** The number of the line, or of the first of several, 1-based. */
  int line() {
    return line;
  }

  /** Whether this is the beginning of a line. */
  boolean opensLine() {
    return opensLine;
  }

  /** Where lines end in what is in memory, the first tens of thousands of characters at least. */
  LineEnds lineEnds() throws IOException {
    if (limit == 0) {
      fill();
    }
    return ends;
  }

  /** Changes when more of the text has come into memory. */
  int fillings() {
    return fillings;
  }

  /**
   * Takes the lines behind this one as well, as far as they are in memory, end with LF and pass a
   * test: {@link #begin()} and {@link #line()} stay where they are.
   */
  void takeMore(LineTest test) {
    int at = end + 1;
    while (lineEnded && chars[end] == '\n') {
      int to = ends.from(at);
      boolean isKnown = to < limit && (hasEnded || to < limit - AHEAD);
      if (!isKnown || !test.passes(chars, at, to)) {
        return;
      }
      more++;
      end = to;
      at = to + 1;
      next = at;
      afterReturn = chars[to] == '\r';
    }
  }

  /**
   * Whether the lines behind this one pass a test, as far as they are in memory; those without
   * characters do not count.
   *
   * @param count how many lines
   */
  boolean areNext(int count, LineTest test) {
    int passed = 0;
    int at = end + 1;
    while (at < limit && passed < count) {
      int to = at;
      while (to < limit && chars[to] != '\n' && chars[to] != '\r') {
        to++;
      }
      if (to > at && !test.passes(chars, at, to)) {
        return false;
      }
      passed += to > at ? 1 : 0;
      at = to + 1;
    }
    return passed == count;
  }

  /** Says of a line whether it is wanted. */
  @FunctionalInterface
  interface LineTest {
    /** Whether the line from {@code begin} to before {@code end} is. */
    boolean passes(char[] chars, int begin, int end);
  }
}
