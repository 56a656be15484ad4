package org.quotecheck.evidence.document;

import java.util.Arrays;

/**
 * Where the lines of a text in memory end: at LF, CRLF or CR. Whoever passes CRLF finds a line
 * without characters in it. Found once for all who ask; reused for the next stretch, not
 * thread-safe.
 */
final class LineEnds {
  private int[] ends = new int[64];
  private int count;
  private int limit;
  private boolean hasNull;

  /** The one that was found last. */
  private int last;

  /** Looks at the characters from {@code begin} to before {@code end}. Linear. */
  LineEnds find(char[] chars, int begin, int end) {
    begin();
    for (int at = begin; at < end; at++) {
      see(chars[at], at);
    }
    end(end);
    return this;
  }

  /** Forgets what was found. */
  void begin() {
    count = 0;
    last = 0;
    hasNull = false;
  }

  /** Looks at a character, behind all that were looked at before. */
  void see(char c, int at) {
    if (c <= '\r' && (c == '\n' || c == '\r' || c == 0)) {
      note(c, at);
    }
  }

  /** Says where the text ends. */
  void end(int end) {
    limit = end;
  }

  private void note(char c, int at) {
    if (c == 0) {
      hasNull = true;
      return;
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = at;
  }

  /** Whether a character has the value 0, as those of texts have not. */
  boolean hasNull() {
    return hasNull;
  }

  /** Behind the last character that was looked at. */
  int limit() {
    return limit;
  }

  /**
   * The first line end from here on, or {@link #limit()}.
   *
   * @param from never less than the time before, unless {@link #rewind} was called
   */
  int from(int from) {
    while (last < count && ends[last] < from) {
      last++;
    }
    return last < count ? ends[last] : limit;
  }

  /** Lets {@link #from} begin anew. */
  void rewind() {
    last = 0;
  }
}
