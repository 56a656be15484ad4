package org.quotecheck.article;

/** What a block of prose is in its article. */
public enum BlockKind {
  /** The title given as metadata (front matter, {@code <title>}). */
  TITLE,
  /** A description, summary or excerpt given as metadata. */
  DESCRIPTION,
  /** A headline or heading in the body. */
  HEADING,
  /** A paragraph of running text. */
  PARAGRAPH,
  /** An item of a list; items of one list share a group. */
  LIST_ITEM,
  /** A paragraph inside a block quote; all paragraphs of one block quote share a group. */
  BLOCK_QUOTE,
  /** Who a block quote is credited to, where the markup says so; same group as the block quote. */
  CREDIT,
  /** A caption of a picture, table or quote. */
  CAPTION,
  /** A cell of a table; cells of one row share a group. */
  TABLE_CELL,
  /** The text of a footnote. */
  FOOTNOTE,
  /** Verse, with its line breaks kept. */
  VERSE
}
