package org.quotecheck.text;

/**
 * How many bytes a text takes in UTF-8 up to any of its characters. Immutable; made in one pass,
 * asked in constant time.
 */
final class Utf8Offsets {
  /** Characters from one remembered count to the next. */
  private static final int STEP = 64;

  private final String text;
  private final int[] counts;

  Utf8Offsets(String text) {
    this.text = text;
    this.counts = new int[text.length() / STEP + 1];
    for (int i = 1; i < counts.length; i++) {
      counts[i] = counts[i - 1] + bytes((i - 1) * STEP, i * STEP);
    }
  }

  /** The number of bytes before the character at {@code offset}. */
  int before(int offset) {
    int step = offset / STEP;
    return counts[step] + bytes(step * STEP, offset);
  }

  /** Half of a surrogate pair counts for half of its four bytes. */
  private int bytes(int begin, int end) {
    int count = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      count += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return count;
  }
}
