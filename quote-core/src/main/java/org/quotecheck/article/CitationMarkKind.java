package org.quotecheck.article;

/** What a mark is by which an article refers to something. */
public enum CitationMarkKind {
  /** Refers to a footnote by its label. */
  FOOTNOTE_REFERENCE,
  /** The label of a footnote, where its text stands. */
  FOOTNOTE,
  /** A note whose text stands where it is referred to, and that has no label. */
  INLINE_NOTE,
  /** Refers to the address of a link by its label. */
  LINK_REFERENCE,
  /** Gives a label to the address of a link. */
  LINK_DEFINITION,
  /** Refers to an entry of a bibliography by its key. */
  KEY,
  /** A link with its address. */
  LINK,
  /** A picture with its address. */
  IMAGE,
  /** The address that a quotation's markup gives as its source. */
  SOURCE,
  /** Names a file of sources that keys lead to. */
  BIBLIOGRAPHY,
  /** The front matter of an article that lists sources itself. */
  REFERENCES,
  /** A place in the article that links may lead to. */
  ANCHOR
}
