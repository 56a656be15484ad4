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
  private final int[] derivedStarts;
  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final boolean[] copied;
  private final int size;
  private final int length;

  private OffsetMap(Builder builder) {
    this.size = builder.size;
    this.derivedStarts = Arrays.copyOf(builder.derivedStarts, size);
    this.sourceStarts = Arrays.copyOf(builder.sourceStarts, size);
    this.sourceEnds = Arrays.copyOf(builder.sourceEnds, size);
    this.copied = Arrays.copyOf(builder.copied, size);
    this.length = builder.length;
  }

  private OffsetMap(int sourceBegin, int length) {
    if (sourceBegin < 0 || length < 0) {
      throw new IllegalArgumentException("not a range: " + length + " from " + sourceBegin);
    }
    this.size = length == 0 ? 0 : 1;
    this.derivedStarts = new int[size];
    this.sourceStarts = new int[] {sourceBegin};
    this.sourceEnds = new int[] {sourceBegin + length};
    this.copied = new boolean[] {true};
    this.length = length;
  }

  /** The map of {@code length} characters that were copied from {@code sourceBegin} on. */
  public static OffsetMap identity(int sourceBegin, int length) {
    return new OffsetMap(sourceBegin, length);
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
    if (size == 0) {
      return 0;
    }
    if (offset == length) {
      return sourceEnds[size - 1];
    }
    int i = segmentOf(offset);
    return copied[i] ? sourceStarts[i] + offset - derivedStarts[i] : sourceStarts[i];
  }

  private int endOf(int offset) {
    int i = segmentOf(offset - 1);
    return copied[i] ? sourceStarts[i] + offset - derivedStarts[i] : sourceEnds[i];
  }

  private int segmentOf(int offset) {
    int found = Arrays.binarySearch(derivedStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * This map followed by another: from this map's derived text through the text between to the
   * source of {@code outer}.
   *
   * @param outer the map of the text that this map leads to
   */
  public OffsetMap andThen(OffsetMap outer) {
    Builder builder = new Builder();
    for (int i = 0; i < size; i++) {
      int segmentLength = (i + 1 < size ? derivedStarts[i + 1] : length) - derivedStarts[i];
      if (copied[i]) {
        outer.copyInto(builder, sourceStarts[i], sourceStarts[i] + segmentLength);
      } else {
        Span source = outer.holding(new Span(sourceStarts[i], sourceEnds[i]));
        builder.replace(source.begin(), source.end(), segmentLength);
      }
    }
    return builder.build();
  }

  /** The source range of a derived one; what is put into a piece belongs to the whole piece. */
  private Span holding(Span derived) {
    if (derived.isEmpty() && derived.begin() < length) {
      int i = segmentOf(derived.begin());
      if (!copied[i] && derivedStarts[i] < derived.begin()) {
        return new Span(sourceStarts[i], sourceEnds[i]);
      }
    }
    return toSource(derived);
  }

  /** Adds the part of this map that covers the derived range to a builder. */
  private void copyInto(Builder builder, int begin, int end) {
    int offset = begin;
    while (offset < end) {
      int i = segmentOf(offset);
      int segmentEnd = Math.min(end, i + 1 < size ? derivedStarts[i + 1] : length);
      if (copied[i]) {
        builder.copy(sourceStarts[i] + offset - derivedStarts[i], segmentEnd - offset);
      } else {
        builder.replace(sourceStarts[i], sourceEnds[i], segmentEnd - offset);
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
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int end = i + 1 < size ? derivedStarts[i + 1] : length;
      Span source = new Span(sourceStarts[i], sourceEnds[i]);
      pieces.add(new Piece(end - derivedStarts[i], source, copied[i]));
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
    private int[] derivedStarts = new int[8];
    private int[] sourceStarts = new int[8];
    private int[] sourceEnds = new int[8];
    private boolean[] copied = new boolean[8];
    private int size;
    private int length;

    /** The next {@code count} derived characters are those from {@code sourceBegin} on. */
    public Builder copy(int sourceBegin, int count) {
      if (count > 0 && !extendsLast(sourceBegin)) {
        add(sourceBegin, sourceBegin + count, true);
      } else if (count > 0) {
        sourceEnds[size - 1] += count;
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
      return size > 0 && copied[size - 1] && sourceEnds[size - 1] == sourceBegin;
    }

    private void add(int sourceBegin, int sourceEnd, boolean isCopy) {
      if (sourceBegin < 0 || sourceEnd < sourceBegin) {
        throw new IllegalArgumentException("not a range: " + sourceBegin + " to " + sourceEnd);
      }
      if (size == copied.length) {
        derivedStarts = Arrays.copyOf(derivedStarts, size * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, size * 2);
        sourceEnds = Arrays.copyOf(sourceEnds, size * 2);
        copied = Arrays.copyOf(copied, size * 2);
      }
      derivedStarts[size] = length;
      sourceStarts[size] = sourceBegin;
      sourceEnds[size] = sourceEnd;
      copied[size] = isCopy;
      size++;
    }

    /** The map of all that was recorded. */
    public OffsetMap build() {
      return new OffsetMap(this);
    }
  }
}
