package org.quotecheck.article.asciidoc;

import org.quotecheck.article.BlockKind;

/**
 * What prose is where it stands.
 *
 * @param kind what a paragraph is there
 * @param group the group of what it is in, 0 for none
 * @param isPullQuote whether it is in a block quote that shows words of the article again
 */
record Place(BlockKind kind, int group, boolean isPullQuote) {
  /** Outside of everything. */
  static final Place BODY = new Place(BlockKind.PARAGRAPH, 0);

  /** Where nothing is shown again. */
  Place(BlockKind kind, int group) {
    this(kind, group, false);
  }

  /** Inside a list; but the words of a quotation are that even in a list. */
  Place inList(int listGroup) {
    return kind == BlockKind.BLOCK_QUOTE ? this : new Place(BlockKind.LIST_ITEM, listGroup);
  }

  /** The same place for prose that is no paragraph. */
  Place of(BlockKind other) {
    return new Place(other, kind == BlockKind.BLOCK_QUOTE ? group : 0);
  }
}
