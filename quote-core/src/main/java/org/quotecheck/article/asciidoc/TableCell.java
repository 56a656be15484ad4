package org.quotecheck.article.asciidoc;

import java.util.List;
import org.quotecheck.article.asciidoc.line.Lines;
import org.quotecheck.text.Span;

/**
 * A cell with something to read in it.
 *
 * @param row the number of its row, from 0
 * @param holdsBlocks whether its lines are read as a document of their own
 * @param lines the pieces of lines that it is made of
 */
record TableCell(int row, boolean holdsBlocks, List<Span> lines) {
  TableCell {
    lines = List.copyOf(lines);
  }

  /**
   * What is to be read.
   *
   * @param text the text that the pieces count in
   */
  Frame frame(String text, Place place) {
    Lines content = Lines.of(text, lines);
    return holdsBlocks
        ? Frame.of(content, 0, content.size(), place)
        : Frame.ofParagraphs(content, place);
  }
}
