package org.quotecheck.evidence.occurrence;

/** In which way the same words are set differently. */
public enum Difference {
  /** Capital and small letters. */
  CASE,
  /** Quotation marks and apostrophes. */
  QUOTE_MARKS,
  /** Hyphens and dashes. */
  DASHES,
  /** Ligatures, width, soft hyphens. */
  CHARACTER_FORMS,
  /** Accents. */
  ACCENTS,
  /** Punctuation inside. */
  PUNCTUATION
}
