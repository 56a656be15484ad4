package org.quotecheck.evidence.occurrence;

/** What was done to the words in a way that readers see, or that houses allow. */
public enum Editing {
  /** Dots for words left out. */
  OMISSION,
  /** Words in brackets. */
  INSERTION,
  /** A first letter in brackets. */
  INITIAL,
  /** A note that the fault is the speaker's. */
  SIC,
  /** Fillers left out without a mark. */
  FILLERS
}
