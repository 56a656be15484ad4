package org.quotecheck.evidence.occurrence;

/** How true a quotation is to the words it was found in, from best to worst. */
public enum Fidelity {
  /** The same words, in the same case and with the same punctuation inside. */
  VERBATIM,
  /** The same words; what differs is how they are set. */
  NORMALISED,
  /** The same words but for what marks of editing announce, and for fillers. */
  EDITED,
  /** Other words. */
  ALTERED
}
