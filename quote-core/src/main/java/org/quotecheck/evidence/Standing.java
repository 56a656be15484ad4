package org.quotecheck.evidence;

import org.quotecheck.evidence.ledger.Backing;

/** What a quotation was compared with, and so what it means that nothing was found. */
public enum Standing {
  /** All documents there are. */
  ALL_DOCUMENTS,
  /** Documents of which some are missing, as the newsroom says. */
  SOME_DOCUMENTS,
  /** The document that its ledger names. */
  OWN_DOCUMENT,
  /** A digest of the words, which are those that were said. */
  SAME_WORDS,
  /** A digest of the words, which are others than those that were said. */
  OTHER_WORDS,
  /** Nothing, though a ledger says where it is from: that is confidential or not there. */
  OUT_OF_REACH,
  /** Nothing: no ledger speaks of it and there are no documents. */
  NOTHING;

  /** Of a quotation of which a ledger speaks. */
  public static Standing of(Backing.Kind backing) {
    return switch (backing) {
      case DOCUMENT -> OWN_DOCUMENT;
      case SAME_WORDS -> SAME_WORDS;
      case OTHER_WORDS -> OTHER_WORDS;
      case CONFIDENTIAL, MISSING -> OUT_OF_REACH;
    };
  }

  /** Whether words that were not found were, as far as anybody can tell, not said. */
  public boolean isTelling() {
    return this == ALL_DOCUMENTS || this == SOME_DOCUMENTS || this == OWN_DOCUMENT;
  }

  /** Whether a ledger says where the quotation is from. */
  public boolean isDeclared() {
    return this == OWN_DOCUMENT
        || this == SAME_WORDS
        || this == OTHER_WORDS
        || this == OUT_OF_REACH;
  }
}
