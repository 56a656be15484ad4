package org.quotecheck.evidence;

import java.util.Locale;

/** What comparing a quotation with the documents came to. */
public enum VerdictKind {
  /** The same words, in the same case and with the same punctuation inside. */
  VERBATIM,
  /** The same words, set differently. */
  NORMALISED,
  /** The same words but for visible editing and fillers. */
  EDITED,
  /** Other words than those that were said. */
  ALTERED,
  /** The words are somebody else's. */
  MISATTRIBUTED,
  /** No document has the words. */
  NOT_FOUND,
  /** Too few words to tell where they come from. */
  TOO_SHORT;

  /** The name as reports write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
