package org.quotecheck.article.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.article.shortcode.QuoteShortcode;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * The quotes that shortcodes make, met one after the other as the document is walked. Not
 * thread-safe.
 */
final class ShortcodeQuotes {
  private final Deque<QuoteShortcode> ahead;

  /** The group of the first quote ahead, 0 if none of its words has been met yet. */
  private int group;

  ShortcodeQuotes(List<QuoteShortcode> quotes) {
    this.ahead = new ArrayDeque<>(quotes);
  }

  /** Whether text at a place is quoted; ask {@link #before} first. */
  boolean contains(int offset) {
    QuoteShortcode next = ahead.peek();
    return next != null && next.content().contains(offset);
  }

  /** Whether the quote that contains the place asked for last is a pull quote. */
  boolean isPullQuote() {
    return ahead.element().isPullQuote();
  }

  /** The group of the quote that contains the place asked for last. */
  int group(int firstFree) {
    group = group == 0 ? firstFree : group;
    return group;
  }

  /**
   * What parameters add before a place: the words of quotes that are parameters, the credits of
   * quotes that have ended.
   *
   * @param firstFree the first number free for groups
   */
  List<Block> before(int offset, int firstFree) {
    List<Block> blocks = new ArrayList<>();
    int free = firstFree;
    while (!ahead.isEmpty() && ahead.element().content().end() <= offset) {
      QuoteShortcode quote = ahead.remove();
      int own = group(free);
      quote
          .words()
          .flatMap(words -> block(BlockKind.BLOCK_QUOTE, words, own))
          .map(block -> block.pulled(quote.isPullQuote()))
          .ifPresent(blocks::add);
      quote.credit().flatMap(credit -> block(BlockKind.CREDIT, credit, own)).ifPresent(blocks::add);
      free = Math.max(free, own + 1);
      group = 0;
    }
    return blocks;
  }

  private static Optional<Block> block(BlockKind kind, MappedText value, int group) {
    Span span = value.toSource(new Span(0, value.length()));
    Prose prose = MetadataBlock.inline(value).stripped();
    return prose.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block(kind, prose.text(), span, group, prose.inlines()));
  }
}
