package org.quotecheck.article.markdown;

import org.commonmark.node.Node;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * The text of a table cell as the inline parser saw it: every escaped pipe is one character.
 *
 * <p>The tables extension unescapes pipes before it parses the cell, but counts on from the start
 * of the cell as if nothing had been taken out, so places after an escaped pipe are too far left.
 */
final class TableCellText {
  private TableCellText() {}

  static Prose read(Node cell, String text) {
    Span span = CommonMark.spanOf(cell);
    MappedText seen = unescapePipes(text, span);
    return new InlineReader(seen.text(), span.begin()).read(cell).within(seen);
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
