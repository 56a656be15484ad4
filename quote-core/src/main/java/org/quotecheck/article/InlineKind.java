package org.quotecheck.article;

/** What a piece of inline markup is; the markup itself is gone from the prose. */
public enum InlineKind {
  /** Light emphasis, usually italics. */
  EMPHASIS,
  /** Strong emphasis, usually bold. */
  STRONG,
  /** A link; its target is the address. */
  LINK,
  /** A quotation without marks of its own, such as HTML's {@code q}. */
  QUOTE,
  /** The title of a work or a credit, HTML's {@code cite}. */
  CITE,
  /** Code or a formula, of which only U+FFFC is left in the prose. */
  CODE,
  /** An image, of which only U+FFFC is left in the prose; its target is the address. */
  IMAGE
}
