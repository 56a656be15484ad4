package org.quotecheck.quotation.mark;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * The marks of one block in parallel arrays, apostrophes included. Immutable once read.
 *
 * <p>Two single marks of one form side by side are one double mark, as in old wire copy. Offsets
 * are prose offsets. Reading takes time linear in the text.
 */
final class Marks {
  /** Room for the marks of most blocks that have any; most have none. */
  private static final int FEWEST = 8;

  private final String text;
  private int[] begins = new int[0];
  private byte[] lengths = new byte[0];
  private MarkFamily[] families = new MarkFamily[0];
  private MarkSide[] sides = new MarkSide[0];
  private int size;

  /** How many single marks seem to be open; below 0 once two of them have opened as one. */
  private int openSingles;

  private Marks(String text) {
    this.text = text;
  }

  /** All marks of a text. */
  static Marks of(String text) {
    Marks marks = new Marks(text);
    int at = 0;
    while ((at = next(text, at)) < text.length()) {
      at = marks.run(at);
    }
    return marks;
  }

  /** Where the next mark stands; a loop of its own, since nothing in it can change the text. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && MarkShape.family(text.charAt(at)) == null) {
      at++;
    }
    return at;
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

  /** Reads a row of one character. */
  private void row(int begin, int end, MarkSide side) {
    MarkFamily family = Objects.requireNonNull(MarkShape.family(text.charAt(begin)));
    if (family != MarkFamily.SINGLE) {
      addEach(begin, end, 1, family, side);
    } else if (closesTwo(end - begin, side)) {
      addEach(begin, end, 1, family, side);
      openSingles -= 2;
    } else {
      countOpen(end - begin, side);
      singles(begin, end, side);
    }
  }

  /** Reads a row of single marks by twos. An odd one stands inside the double ones. */
  private void singles(int begin, int end, MarkSide side) {
    boolean odd = (end - begin) % 2 == 1;
    boolean oddLast = odd && side == MarkSide.OPENS;
    int at = odd && !oddLast ? add(begin, 1, MarkFamily.SINGLE, side) : begin;
    at = addEach(at, end, 2, MarkFamily.DOUBLE, side);
    if (oddLast) {
      add(at, 1, MarkFamily.SINGLE, side);
    }
  }

  private int addEach(int begin, int end, int length, MarkFamily family, MarkSide side) {
    int at = begin;
    while (at + length <= end) {
      at = add(at, length, family, side);
    }
    return at;
  }

  /** {@code ‘They said, ‘Stay.’’} */
  private boolean closesTwo(int length, MarkSide side) {
    return length == 2 && side == MarkSide.CLOSES && openSingles >= 2;
  }

  private void countOpen(int length, MarkSide side) {
    if (side == MarkSide.OPENS && openSingles >= 0) {
      openSingles = length == 1 ? openSingles + 1 : -1;
    } else if (side == MarkSide.CLOSES && length == 1 && openSingles > 0) {
      openSingles--;
    }
  }

  private int add(int at, int length, MarkFamily family, MarkSide side) {
    if (size == begins.length) {
      int room = Math.max(FEWEST, size * 2);
      begins = Arrays.copyOf(begins, room);
      lengths = Arrays.copyOf(lengths, room);
      families = Arrays.copyOf(families, room);
      sides = Arrays.copyOf(sides, room);
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

  /** Whether a span of the text holds a letter or a digit. */
  boolean hasWords(Span span) {
    for (int at = span.begin(); at < span.end(); at++) {
      if (Character.isLetterOrDigit(charAt(at))) {
        return true;
      }
    }
    return false;
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

  /** Whether a mark has a space on either side. */
  boolean isLoose(int mark) {
    return MarkSide.isSpace(charAt(begins[mark] - 1)) && MarkSide.isSpace(charAt(end(mark)));
  }

  /** Whether a mark opens the text, or stands behind a colon, and a capital follows. */
  boolean beginsStatement(int mark) {
    int before = begins[mark] - 1;
    while (before >= 0 && MarkSide.isSpace(text.charAt(before))) {
      before--;
    }
    return (before < 0 || text.charAt(before) == ':') && Character.isUpperCase(charAt(end(mark)));
  }

  /** Whether a mark stands for inches: {@code 6'2"} */
  boolean isFeetAndInches(int mark) {
    int at = begins[mark] - 1;
    while (Character.isDigit(charAt(at))) {
      at--;
    }
    char c = charAt(at);
    return (c == '\'' || c == '’' || c == '′') && Character.isDigit(charAt(at - 1));
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
