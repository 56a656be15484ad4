package org.quotecheck.text;

import java.io.Serializable;

/**
 * A half-open range of characters, counted in UTF-16 units from 0.
 *
 * <p>Unless a name says "prose", a span counts in the untouched source. Immutable.
 *
 * @param begin the first character, 0-based
 * @param end the character after the last one; not less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span>, Serializable {
  /**
   * @throws IllegalArgumentException if the range is negative or reversed
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + " to " + end);
    }
  }

  /** The number of UTF-16 units, 0 for an empty span. */
  public int length() {
    return end - begin;
  }

  /** Whether the span holds no character. */
  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether the character at {@code offset} lies inside. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether every character of {@code other} lies inside. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span hull(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The same range, {@code distance} characters further on. */
  public Span shift(int distance) {
    return new Span(begin + distance, end + distance);
  }

  /** The characters of {@code text} in this range. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Span that && begin == that.begin && end == that.end;
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }
}
