package org.quotecheck.article.markdown;

import java.util.List;
import org.quotecheck.article.Inline;
import org.quotecheck.text.MappedText;

/**
 * The text of a block without its markup.
 *
 * @param text the characters, with the way back to the text they were read from
 * @param inlines the inline markup, by begin
 */
record Prose(MappedText text, List<Inline> inlines) {
  Prose {
    inlines = List.copyOf(inlines);
  }

  /** The same prose, with the way back to where {@code outer} was read from. */
  Prose within(MappedText outer) {
    return new Prose(text.within(outer), inlines);
  }
}
