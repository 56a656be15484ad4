package org.quotecheck.article.asciidoc.inline;

import java.util.Optional;
import org.quotecheck.article.InlineKind;
import org.quotecheck.article.asciidoc.inline.Delimiters.Edge;
import org.quotecheck.article.asciidoc.inline.Delimiters.Taker;

/**
 * Formatting marks and curved quotation marks, one kind after the other in the order in which
 * AsciiDoc has them: what an earlier kind has taken is no mark for a later one.
 */
final class Formatting {
  private static final String NOT_AT_CODE = "\"'`";

  private static final Delimiters DOUBLE = new Delimiters("\"`", "`\"", Edge.WORD, ";:}", "");
  private static final Delimiters SINGLE = new Delimiters("'`", "`'", Edge.WORD, ";:}`", "");
  private static final Delimiters CODE =
      new Delimiters("`", "`", Edge.WORD, "&;:}" + NOT_AT_CODE, NOT_AT_CODE);

  private final Markup text;

  private Formatting(Markup text) {
    this.text = text;
  }

  static void read(Markup text) {
    Formatting formatting = new Formatting(text);
    formatting.both("*", Optional.of(InlineKind.STRONG));
    DOUBLE.pair(text, formatting.curved("“", "”"));
    SINGLE.pair(text, formatting.curved("‘", "’"));
    Delimiters.anywhere("``").pair(text, formatting.code(2));
    CODE.pair(text, formatting.code(1));
    formatting.both("_", Optional.of(InlineKind.EMPHASIS));
    formatting.both("#", Optional.empty());
    Delimiters.unspaced("^").pair(text, formatting.marked(1, Optional.empty()));
    Delimiters.unspaced("~").pair(text, formatting.marked(1, Optional.empty()));
    formatting.unpairedMarks();
  }

  private void both(String mark, Optional<InlineKind> kind) {
    Delimiters.anywhere(mark + mark).pair(text, marked(2, kind));
    Delimiters.atWords(mark).pair(text, marked(1, kind));
  }

  private Taker marked(int length, Optional<InlineKind> kind) {
    return (begin, open, close) -> {
      text.drop(begin, open + length);
      text.drop(close, close + length);
      kind.ifPresent(k -> text.inline(k, open + length, close, Optional.empty()));
    };
  }

  private Taker curved(String left, String right) {
    return (begin, open, close) -> {
      text.drop(begin, open);
      text.replace(open, open + 2, left);
      text.replace(close, close + 2, right);
    };
  }

  private Taker code(int length) {
    return (begin, open, close) ->
        text.object(InlineKind.CODE, begin, close + length, Optional.empty());
  }

  /**
   * A curved mark whose partner is not in the same paragraph is one all the same: a quotation may
   * run over several.
   */
  private void unpairedMarks() {
    for (int at = text.indexOf("`", 0); at >= 0; at = text.indexOf("`", at + 1)) {
      boolean opens = isStraight(at - 1) && !text.isWord(at - 2) && !text.isSpace(at + 1);
      boolean closes = isStraight(at + 1) && !text.isSpace(at - 1) && !text.isWord(at + 2);
      if (opens) {
        text.replace(at - 1, at + 1, text.at(at - 1) == '"' ? "“" : "‘");
      } else if (closes || text.at(at + 1) == '\'') {
        text.replace(at, at + 2, text.at(at + 1) == '"' ? "”" : "’");
      }
    }
  }

  private boolean isStraight(int at) {
    return text.at(at) == '"' || text.at(at) == '\'';
  }
}
