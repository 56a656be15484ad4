package org.quotecheck.quotation;

import java.util.List;
import java.util.Optional;
import org.quotecheck.text.Span;

/**
 * What pairing found in one block; all offsets are prose offsets of that block.
 *
 * @param pairs the quotations that begin and end here
 * @param open the last opening mark without a partner, if a next block may go on with it
 * @param strays closing marks without a partner, in order
 * @param unclosed opening marks without a partner that no other block can close, in order
 * @param firstMark the family of the first mark that is not an apostrophe
 */
record PairedBlock(
    List<Pair> pairs,
    Optional<Mark> open,
    List<Mark> strays,
    List<Mark> unclosed,
    Optional<Mark> firstMark) {

  static final PairedBlock EMPTY =
      new PairedBlock(List.of(), Optional.empty(), List.of(), List.of(), Optional.empty());

  /**
   * One mark.
   *
   * @param glyph its first character
   */
  record Mark(MarkFamily family, char glyph, Span span) {}

  /**
   * A quotation inside a block.
   *
   * @param span from mark to mark, both included
   * @param closeLength 0 if it was never closed
   */
  record Pair(MarkFamily family, Span span, int openLength, int closeLength) {
    boolean isClosed() {
      return closeLength > 0;
    }
  }
}
