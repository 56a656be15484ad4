package org.quotecheck.article.asciidoc.inline;

import java.util.function.IntPredicate;

/**
 * Finds the next offset at which something holds. Asked for rising offsets it looks at every
 * character once. Not thread-safe.
 */
final class Search {
  private final int length;
  private final IntPredicate wanted;
  private int from;
  private int found = -1;

  /**
   * @param length the length of the text
   * @param wanted whether an offset is one that is looked for
   */
  Search(int length, IntPredicate wanted) {
    this.length = length;
    this.wanted = wanted;
  }

  /** The first such offset from {@code offset} on; the length of the text if there is none. */
  int next(int offset) {
    if (offset < from || offset > found) {
      from = offset;
      found = offset;
      while (found < length && !wanted.test(found)) {
        found++;
      }
    }
    return found;
  }
}
