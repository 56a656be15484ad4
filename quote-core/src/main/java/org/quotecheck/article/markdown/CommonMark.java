package org.quotecheck.article.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.quotecheck.text.Span;

/** The Markdown parser as we set it up, and where its nodes stand. */
final class CommonMark {
  /** Deeper nesting is no article; the limits keep hostile input linear. */
  private static final int MAX_NESTING = 100;

  private static final Set<Class<? extends Block>> BLOCKS_OF_MDX =
      Set.of(
          Heading.class,
          HtmlBlock.class,
          ThematicBreak.class,
          FencedCodeBlock.class,
          BlockQuote.class,
          ListBlock.class);

  /** Indented text is code. */
  static final CommonMark PLAIN = new CommonMark(Optional.empty());

  /** Indented text is text inside a component. */
  static final CommonMark MDX = new CommonMark(Optional.of(BLOCKS_OF_MDX));

  private final Optional<Set<Class<? extends Block>>> blockTypes;

  private CommonMark(Optional<Set<Class<? extends Block>>> blockTypes) {
    this.blockTypes = blockTypes;
  }

  private static Parser.Builder builder() {
    return Parser.builder()
        .extensions(
            List.of(
                TablesExtension.create(),
                FootnotesExtension.builder().inlineFootnotes(true).build()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_NESTING)
        .maxInlineNesting(MAX_NESTING);
  }

  /**
   * A document as a tree.
   *
   * @param root the node that holds all others
   * @param cuts the lines before which paragraphs were cut that are longer than any article has
   */
  record Parsed(Node root, List<Span> cuts) {
    Parsed {
      cuts = List.copyOf(cuts);
    }
  }

  Parsed parse(String text) {
    LongParagraphs paragraphs = new LongParagraphs();
    Parser.Builder builder = builder().customBlockParserFactory(paragraphs);
    blockTypes.ifPresent(builder::enabledBlockTypes);
    return new Parsed(builder.build().parse(text), paragraphs.cuts());
  }

  /** From a node's first character to its last; empty at 0 for a node without a place. */
  static Span spanOf(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new Span(0, 0);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
