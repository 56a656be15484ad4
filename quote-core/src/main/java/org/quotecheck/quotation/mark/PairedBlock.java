package org.quotecheck.quotation.mark;

import java.util.List;
import java.util.Optional;
import org.quotecheck.text.Span;

/**
 * What pairing found in one block; all offsets are prose offsets of that block. Immutable and
 * thread-safe.
 *
 * @param pairs the quotations that begin and end here
 * @param open the last opening mark without a partner, if a next block may go on with it; a pair
 *     that begins with it holds only if none does
 * @param strays closing marks without a partner, in order
 * @param unclosed opening marks without a partner that no other block can close, in order
 * @param firstMark the family of the first mark that is not an apostrophe
 */
public record PairedBlock(
    List<Pair> pairs,
    Optional<Mark> open,
    List<Mark> strays,
    List<Mark> unclosed,
    Optional<Mark> firstMark) {
  public PairedBlock {
    pairs = List.copyOf(pairs);
    strays = List.copyOf(strays);
    unclosed = List.copyOf(unclosed);
  }

  /** A block without marks. */
  static final PairedBlock EMPTY =
      new PairedBlock(List.of(), Optional.empty(), List.of(), List.of(), Optional.empty());

  /**
   * One mark.
   *
   * @param family the marks it can pair with
   * @param glyph its first character
   * @param span where it stands
   * @param isSure whether it can be no apostrophe
   */
  public record Mark(MarkFamily family, char glyph, Span span, boolean isSure) {}

  /**
   * A quotation inside a block.
   *
   * @param family the family of its marks
   * @param span from mark to mark, both included
   * @param openLength the length of its opening mark
   * @param closeLength the length of its closing mark, 0 if it was never closed
   */
  public record Pair(MarkFamily family, Span span, int openLength, int closeLength) {
    /** Whether the quotation has a closing mark. */
    public boolean isClosed() {
      return closeLength > 0;
    }
  }
}
