package org.quotecheck.evidence.occurrence;

/** In which way words were altered. */
public enum Alteration {
  /** A "not" came or went. */
  NEGATION,
  /** Another value. */
  NUMBER,
  /** A name came, went or is another. */
  NAME,
  /** Other words for those that were said. */
  SUBSTITUTION,
  /** Words that nobody said. */
  INSERTION,
  /** Words left out, and no mark says so. */
  OMISSION,
  /** The same words in another order. */
  ORDER,
  /** One word, spelt in another way. */
  SPELLING,
  /** Words from two places, or of two speakers, made into one statement. */
  SPLICED,
  /** A short form for a long one, or the other way round. */
  CONTRACTION,
  /** The same value, written in another way. */
  SAME_NUMBER
}
