package org.quotecheck.evidence.occurrence;

/** Who said the words, compared with whom the article credits. */
public enum Said {
  /** The credited speaker. */
  BY_CREDITED,
  /** Nobody is named in the article or in the document, or they cannot be compared. */
  BY_UNKNOWN,
  /** Somebody else. */
  BY_OTHER
}
