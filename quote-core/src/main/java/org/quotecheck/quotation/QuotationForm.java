package org.quotecheck.quotation;

/** How a quotation shows that it is one. */
public enum QuotationForm {
  /** By quotation marks, or inline markup that stands for them. */
  INLINE,
  /** By block-quote markup, without marks of its own. */
  BLOCK,
  /** As a turn of an interview or transcript: a speaker label, then words without marks. */
  TURN
}
