package org.quotecheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Carries ranges of a derived text back to the text it was derived from.
 *
 * <p>The map is a list of segments in derived order. A segment was either copied character by
 * character or stands as a whole for a source range (an entity, an escape, a removed tag). Ranges
 * are mapped as ranges, not end by end, so that one beside a deletion does not swallow it.
 * Immutable and thread-safe; a look-up takes logarithmic time.
 */
public final class OffsetMap {
  /** The numbers of a segment: where it starts, where its source starts, and its mark. */
  private static final int NUMBERS = 3;

  private static final int SOURCE = 1;
  private static final int MARK = 2;

  /**
   * All segments in one array, since most maps have one, and a report keeps the maps of an archive.
   * The mark is the end of the source range; of one that stands as a whole, its complement.
   */
  private final int[] segments;

  private final int length;

  private OffsetMap(int[] segments, int length) {
    this.segments = segments;
    this.length = length;
  }

  /** The map of {@code length} characters that were copied from {@code sourceBegin} on. */
  public static OffsetMap identity(int sourceBegin, int length) {
    if (sourceBegin < 0 || length < 0) {
      throw new IllegalArgumentException("not a range: " + length + " from " + sourceBegin);
    }
    int[] whole = length == 0 ? new int[0] : new int[] {0, sourceBegin, sourceBegin + length};
    return new OffsetMap(whole, length);
  }

  /** The number of derived characters the map covers. */
  public int length() {
    return length;
  }

  /**
   * The source range of a derived range. An empty range maps to an empty one.
   *
   * @throws IndexOutOfBoundsException if the range is not within 0 to {@link #length()}
   */
  public Span toSource(Span derived) {
    Objects.checkFromToIndex(derived.begin(), derived.end(), length);
    int begin = beginOf(derived.begin());
    return new Span(begin, derived.isEmpty() ? begin : Math.max(begin, endOf(derived.end())));
  }

  private int beginOf(int offset) {
    if (segments.length == 0) {
      return 0;
    }
    if (offset == length) {
      return sourceEnd(segments.length - NUMBERS);
    }
    int at = segmentOf(offset);
    return isCopied(at) ? segments[at + SOURCE] + offset - segments[at] : segments[at + SOURCE];
  }

  private int endOf(int offset) {
    int at = segmentOf(offset - 1);
    return isCopied(at) ? segments[at + SOURCE] + offset - segments[at] : sourceEnd(at);
  }

  private boolean isCopied(int at) {
    return segments[at + MARK] >= 0;
  }

  private int sourceEnd(int at) {
    int mark = segments[at + MARK];
    return mark >= 0 ? mark : ~mark;
  }

  /** Where the segment behind this one starts. */
  private int derivedEnd(int at) {
    return at + NUMBERS < segments.length ? segments[at + NUMBERS] : length;
  }

  /** The place in the array of the last segment that starts at an offset or before it. */
  private int segmentOf(int offset) {
    int low = 0;
    int high = segments.length / NUMBERS - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (segments[middle * NUMBERS] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low * NUMBERS;
  }

  /**
   * This map followed by another: from this map's derived text through the text between to the
   * source of {@code outer}.
   *
   * @param outer the map of the text that this map leads to
   */
  public OffsetMap andThen(OffsetMap outer) {
    Builder builder = new Builder();
    for (int at = 0; at < segments.length; at += NUMBERS) {
      int begin = segments[at + SOURCE];
      int count = derivedEnd(at) - segments[at];
      if (isCopied(at)) {
        outer.copyInto(builder, begin, begin + count);
      } else {
        Span source = outer.holding(new Span(begin, sourceEnd(at)));
        builder.replace(source.begin(), source.end(), count);
      }
    }
    return builder.build();
  }

  /** The source range of a derived one; what is put into a piece belongs to the whole piece. */
  private Span holding(Span derived) {
    if (derived.isEmpty() && derived.begin() < length) {
      int at = segmentOf(derived.begin());
      if (!isCopied(at) && segments[at] < derived.begin()) {
        return new Span(segments[at + SOURCE], sourceEnd(at));
      }
    }
    return toSource(derived);
  }

  /** Adds the part of this map that covers the derived range to a builder. */
  private void copyInto(Builder builder, int begin, int end) {
    int offset = begin;
    while (offset < end) {
      int at = segmentOf(offset);
      int segmentEnd = Math.min(end, derivedEnd(at));
      int source = segments[at + SOURCE];
      if (isCopied(at)) {
        builder.copy(source + offset - segments[at], segmentEnd - offset);
      } else {
        builder.replace(source, sourceEnd(at), segmentEnd - offset);
      }
      offset = segmentEnd;
    }
  }

  /**
   * Derived characters in a row that were copied, or that stand together for a source range.
   *
   * @param count the number of derived characters
   * @param source the range they come from
   * @param copied whether they are the characters of that range
   */
  public record Piece(int count, Span source, boolean copied) {}

  /** What it consists of, in derived order; a builder makes the same map of it. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>(segments.length / NUMBERS);
    for (int at = 0; at < segments.length; at += NUMBERS) {
      Span source = new Span(segments[at + SOURCE], sourceEnd(at));
      pieces.add(new Piece(derivedEnd(at) - segments[at], source, isCopied(at)));
    }
    return pieces;
  }

  /** The map that consists of these pieces. */
  public static OffsetMap of(List<Piece> pieces) {
    Builder builder = new Builder();
    for (Piece piece : pieces) {
      if (piece.copied()) {
        builder.copy(piece.source().begin(), piece.count());
      } else {
        builder.replace(piece.source().begin(), piece.source().end(), piece.count());
      }
    }
    return builder.build();
  }

  /** Adds the whole map to a builder. */
  void copyTo(Builder builder) {
    copyInto(builder, 0, length);
  }

  /** The map of a part of the derived text. */
  public OffsetMap slice(Span derived) {
    Objects.checkFromToIndex(derived.begin(), derived.end(), length);
    Builder builder = new Builder();
    copyInto(builder, derived.begin(), derived.end());
    return builder.build();
  }

  /** Records how a derived text is put together, from its first character on. Not thread-safe. */
  public static final class Builder {
    private int[] segments = new int[4 * NUMBERS];
    private int used;
    private int length;

    /** The next {@code count} derived characters are those from {@code sourceBegin} on. */
    public Builder copy(int sourceBegin, int count) {
      if (count > 0 && !extendsLast(sourceBegin)) {
        add(sourceBegin, sourceBegin + count, true);
      } else if (count > 0) {
        segments[used - NUMBERS + MARK] += count;
      }
      length += count;
      return this;
    }

    /** The next {@code count} derived characters stand together for a source range. */
    public Builder replace(int sourceBegin, int sourceEnd, int count) {
      if (count == 1 && sourceEnd - sourceBegin == 1) {
        return copy(sourceBegin, 1);
      }
      if (count > 0) {
        add(sourceBegin, sourceEnd, false);
      }
      length += count;
      return this;
    }

    private boolean extendsLast(int sourceBegin) {
      int mark = used > 0 ? segments[used - NUMBERS + MARK] : -1;
      return mark >= 0 && mark == sourceBegin;
    }

    private void add(int sourceBegin, int sourceEnd, boolean isCopy) {
      if (sourceBegin < 0 || sourceEnd < sourceBegin) {
        throw new IllegalArgumentException("not a range: " + sourceBegin + " to " + sourceEnd);
      }
      if (used == segments.length) {
        segments = Arrays.copyOf(segments, used * 2);
      }
      segments[used] = length;
      segments[used + SOURCE] = sourceBegin;
      segments[used + MARK] = isCopy ? sourceEnd : ~sourceEnd;
      used += NUMBERS;
    }

    /** The map of all that was recorded. */
    public OffsetMap build() {
      return new OffsetMap(Arrays.copyOf(segments, used), length);
    }
  }
}
