package org.quotecheck.article;

import java.util.List;
import java.util.Objects;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * One block of prose: the smallest unit in which sentences are complete.
 *
 * <p>The prose holds no markup. A line break inside the block, soft or hard, is one {@code \n};
 * code and images are one U+FFFC each; footnote references are gone.
 *
 * @param kind what the block is
 * @param prose its text with the way back to the source
 * @param span the block in the source, markup included
 * @param group blocks with the same number belong to the same block quote, list or table row; 0 for
 *     a block that stands alone
 * @param inlines its inline markup, by begin
 * @param isPullQuote whether it belongs to a block quote that shows words of the article again
 */
public record Block(
    BlockKind kind,
    MappedText prose,
    Span span,
    int group,
    List<Inline> inlines,
    boolean isPullQuote) {
  public Block {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(prose, "prose must not be null");
    Objects.requireNonNull(span, "span must not be null");
    inlines = List.copyOf(inlines);
  }

  /** A block that is shown once. */
  public Block(BlockKind kind, MappedText prose, Span span, int group, List<Inline> inlines) {
    this(kind, prose, span, group, inlines, false);
  }

  /** The same block, of a pull quote or not. */
  public Block pulled(boolean pullQuote) {
    return new Block(kind, prose, span, group, inlines, pullQuote);
  }

  /** The prose without its way back. */
  public String text() {
    return prose.text();
  }
}
