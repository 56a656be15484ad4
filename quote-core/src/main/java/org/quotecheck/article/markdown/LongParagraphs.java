package org.quotecheck.article.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;
import org.quotecheck.text.Span;

/**
 * Cuts paragraphs of more lines than an article has. The parser looks at all lines of a paragraph
 * again for each line that does not begin with a letter, so its time grows with the square of them.
 * For one document; not thread-safe.
 */
final class LongParagraphs extends AbstractBlockParserFactory {
  static final int MOST_LINES = 1_000;

  private final List<Span> cuts = new ArrayList<>();
  private @Nullable BlockParser current;
  private int firstLine;

  /** The lines before which a paragraph was cut, as the parser counts. */
  List<Span> cuts() {
    return cuts;
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    SourceLine line = state.getLine();
    int number = line.getSourceSpan().getLineIndex();
    BlockParser block = matched.getMatchedBlockParser();
    if (!block.equals(current)) {
      current = block;
      firstLine = number - matched.getParagraphLines().getLines().size();
    }
    boolean isParagraph = block.getBlock() instanceof Paragraph;
    if (!isParagraph || number - firstLine < MOST_LINES) {
      return BlockStart.none();
    }
    int begin = line.getSourceSpan().getInputIndex();
    cuts.add(new Span(begin, begin + line.getSourceSpan().getLength()));
    return BlockStart.of(new Cut()).atIndex(state.getIndex());
  }

  /** Ends the paragraph before it, holds nothing, and leaves no trace in the document. */
  private static final class Cut extends AbstractBlockParser {
    private final Paragraph nothing = new Paragraph();

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public Block getBlock() {
      return nothing;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock() {
      nothing.unlink();
    }
  }
}
