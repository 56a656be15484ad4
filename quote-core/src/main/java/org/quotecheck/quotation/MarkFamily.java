package org.quotecheck.quotation;

/** Marks that may pair with each other, whatever way round they stand. */
enum MarkFamily {
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
