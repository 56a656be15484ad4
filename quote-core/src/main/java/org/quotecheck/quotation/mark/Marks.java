package org.quotecheck.quotation.mark;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The marks of one block in parallel arrays, apostrophes included. Immutable once read.
 *
 * <p>Two single marks of one form side by side are one double mark, as in old wire copy. Offsets
 * are prose offsets. Reading takes time linear in the text.
 */
final class Marks {
  private final String text;
  private int[] begins = new int[8];
  private byte[] lengths = new byte[8];
  private MarkFamily[] families = new MarkFamily[8];
  private MarkSide[] sides = new MarkSide[8];
  private int size;

  private Marks(String text) {
    this.text = text;
  }

  /** All marks of a text. */
  static Marks of(String text) {
    Marks marks = new Marks(text);
    int at = 0;
    while (at < text.length()) {
      if (MarkShape.family(text.charAt(at)) == null) {
        at++;
      } else {
        at = marks.run(at);
      }
    }
    return marks;
  }

  /** Reads a run of touching marks, which share their neighbours. */
  private int run(int begin) {
    int end = begin + 1;
    while (end < text.length() && MarkShape.family(text.charAt(end)) != null) {
      end++;
    }
    MarkSide side = MarkSide.of(text, begin, end);
    int at = begin;
    while (at < end) {
      int same = at + 1;
      while (same < end && text.charAt(same) == text.charAt(at)) {
        same++;
      }
      row(at, same, side);
      at = same;
    }
    return end;
  }

  /** Reads a row of one character. An odd single mark stands inside the double ones. */
  private void row(int begin, int end, MarkSide side) {
    MarkFamily family = Objects.requireNonNull(MarkShape.family(text.charAt(begin)));
    boolean odd = family == MarkFamily.SINGLE && (end - begin) % 2 == 1;
    boolean oddLast = odd && side == MarkSide.OPENS;
    int at = odd && !oddLast ? add(begin, 1, family, side) : begin;
    int length = family == MarkFamily.SINGLE ? 2 : 1;
    while (at + length <= end) {
      at = add(at, length, MarkFamily.SINGLE == family ? MarkFamily.DOUBLE : family, side);
    }
    if (oddLast) {
      add(at, 1, family, side);
    }
  }

  private int add(int at, int length, MarkFamily family, MarkSide side) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
      families = Arrays.copyOf(families, size * 2);
      sides = Arrays.copyOf(sides, size * 2);
    }
    begins[size] = at;
    lengths[size] = (byte) length;
    families[size] = family;
    sides[size] = side;
    size++;
    return at + length;
  }

  /** A character of the text, a space outside it. */
  char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : ' ';
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int begin(int mark) {
    return begins[mark];
  }

  int end(int mark) {
    return begins[mark] + lengths[mark];
  }

  int length(int mark) {
    return lengths[mark];
  }

  MarkFamily family(int mark) {
    return families[mark];
  }

  MarkShape shape(int mark) {
    return MarkShape.of(text.charAt(begins[mark]));
  }

  MarkSide side(int mark) {
    return sides[mark];
  }

  /** For every mark the next one of its family; {@link #size()} where there is none. */
  int[] nextOfFamily() {
    int[] next = new int[size];
    Map<MarkFamily, Integer> seen = new EnumMap<>(MarkFamily.class);
    for (int i = size - 1; i >= 0; i--) {
      next[i] = Objects.requireNonNullElse(seen.put(families[i], i), size);
    }
    return next;
  }
}
