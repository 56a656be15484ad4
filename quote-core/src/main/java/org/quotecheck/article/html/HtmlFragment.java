package org.quotecheck.article.html;

import java.util.List;
import org.quotecheck.article.Block;
import org.quotecheck.article.CitationMark;

/**
 * What a piece of HTML holds. Immutable.
 *
 * @param blocks its prose, in reading order
 * @param marks its citation marks, in reading order
 */
public record HtmlFragment(List<Block> blocks, List<CitationMark> marks) {
  public HtmlFragment {
    blocks = List.copyOf(blocks);
    marks = List.copyOf(marks);
  }
}
