package org.quotecheck.article.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * The text of a table cell as the inline parser saw it: every escaped pipe is one character.
 *
 * <p>The tables extension unescapes pipes before it parses the cell, but counts on from the start
 * of the cell as if nothing had been taken out, so places after an escaped pipe are too far left.
 *
 * @param prose its words, with the way back to the text parsed
 * @param marks its citation marks, in the text parsed
 */
record TableCellText(Prose prose, List<CitationMark> marks) {
  TableCellText {
    marks = List.copyOf(marks);
  }

  static TableCellText read(Node cell, String text) {
    Span span = CommonMark.spanOf(cell);
    MappedText seen = unescapePipes(text, span);
    InlineReader reader = new InlineReader(seen.text(), span.begin());
    Prose prose = reader.read(cell).within(seen);
    return new TableCellText(prose, reader.marks().stream().map(m -> m.within(seen)).toList());
  }

  /** The cell without the backslashes; its map leads back to {@code text}. */
  private static MappedText unescapePipes(String text, Span cell) {
    MappedText.Builder seen = new MappedText.Builder();
    int begin = cell.begin();
    for (int i = begin; i + 1 < cell.end(); i++) {
      if (text.charAt(i) == '\\' && text.charAt(i + 1) == '|') {
        seen.copy(text, begin, i).replace("|", i, i + 2);
        begin = i + 2;
      }
    }
    return seen.copy(text, begin, cell.end()).build();
  }
}
