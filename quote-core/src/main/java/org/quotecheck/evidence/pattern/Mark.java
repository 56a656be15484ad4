package org.quotecheck.evidence.pattern;

/** What an editor may do to somebody's words if a reader can see it. */
public enum Mark {
  /** Dots: words were left out here. */
  OMISSION,
  /** Words in brackets: the editor's, for words of the speaker or besides them. */
  INSERTION,
  /** One letter in brackets: a capital where the speaker's sentence went on, or the other way. */
  INITIAL,
  /** A note that the fault is the speaker's. */
  SIC
}
