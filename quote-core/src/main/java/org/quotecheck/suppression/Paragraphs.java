package org.quotecheck.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** Finds the paragraphs around a place. A block quote, verse or table row is one. Immutable. */
final class Paragraphs {
  private static final Set<BlockKind> METADATA = Set.of(BlockKind.TITLE, BlockKind.DESCRIPTION);
  private static final Set<BlockKind> JOINED =
      Set.of(BlockKind.BLOCK_QUOTE, BlockKind.CREDIT, BlockKind.VERSE, BlockKind.TABLE_CELL);

  private final SourceText source;
  private final List<Block> blocks;
  private final NavigableMap<Integer, Span> byBegin = new TreeMap<>();
  private final Map<Integer, Span> groups = new HashMap<>();

  Paragraphs(Article article) {
    this.source = article.source();
    this.blocks = article.blocks();
    blocks.stream()
        .filter(Paragraphs::isJoined)
        .forEach(block -> groups.merge(block.group(), block.span(), Span::hull));
    blocks.stream()
        .filter(block -> !METADATA.contains(block.kind()))
        .forEach(block -> byBegin.putIfAbsent(block.span().begin(), whole(block)));
  }

  private static boolean isJoined(Block block) {
    return block.group() > 0 && JOINED.contains(block.kind());
  }

  private Span whole(Block block) {
    return isJoined(block) ? groups.getOrDefault(block.group(), block.span()) : block.span();
  }

  /** The paragraph that a block is, or is part of. */
  Span of(int block) {
    return whole(blocks.get(block));
  }

  /** From an offset to the end of the first paragraph that begins behind it. */
  Optional<Span> after(int offset) {
    return Optional.ofNullable(byBegin.ceilingEntry(offset))
        .map(next -> new Span(offset, Math.max(offset, next.getValue().end())));
  }

  /** The paragraph around a comment, or the one that ends before it on the same line. */
  Optional<Span> around(Span comment) {
    Map.Entry<Integer, Span> before = byBegin.floorEntry(comment.begin());
    if (before == null) {
      return Optional.empty();
    }
    int line = source.line(source.position(comment.begin()).line()).begin();
    return Optional.of(before.getValue()).filter(paragraph -> paragraph.end() > line);
  }
}
