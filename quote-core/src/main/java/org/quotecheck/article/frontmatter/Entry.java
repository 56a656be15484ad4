package org.quotecheck.article.frontmatter;

import org.quotecheck.text.MappedText;

/**
 * One plain value of front matter.
 *
 * @param path its key in lower case; with a dot for a key of a table
 * @param value the value decoded, with the way back to the source
 */
record Entry(String path, MappedText value) {
  /** Tables within tables within tables hold no prose that we know of. */
  static final int MAX_DEPTH = 2;

  /** Whether the key stands on its own, in no table. */
  boolean isTopLevel() {
    return path.indexOf('.') < 0;
  }
}
