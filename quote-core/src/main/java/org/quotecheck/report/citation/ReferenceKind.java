package org.quotecheck.report.citation;

/** What something is that articles refer to. */
public enum ReferenceKind {
  /** A note in the article. */
  FOOTNOTE,
  /** An address that the article gives a label to. */
  LINK_DEFINITION,
  /** A source in a bibliography. */
  SOURCE,
  /** A heading or a named place in the article. */
  PLACE,
  /** Another file of the repository. */
  FILE
}
