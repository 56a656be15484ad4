package org.quotecheck.quotation.mark;

/** Marks that may pair with each other, whatever way round they stand. */
public enum MarkFamily {
  /** “ ” „ " ″ '' and their like. */
  DOUBLE,
  /** ‘ ’ ‚ ' and their like; most of them are apostrophes. */
  SINGLE,
  /** « and ». */
  ANGLE,
  /** ‹ and ›. */
  SMALL_ANGLE,
  /** 「 and 」. */
  CORNER,
  /** 『 and 』. */
  WHITE_CORNER
}
