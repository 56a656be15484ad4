package org.quotecheck.report;

import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * One block of an article, for reports that show the article itself.
 *
 * @param kind what the block is
 * @param line the line that it begins in, 1-based
 * @param prose its text as the reader sees it, with the way back to the source
 */
public record TextBlock(BlockKind kind, int line, MappedText prose) {
  public TextBlock {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(prose, "prose must not be null");
  }

  /** What of {@code block} is shown. */
  static TextBlock of(SourceText source, Block block) {
    int line = source.position(block.span().begin()).line();
    return new TextBlock(block.kind(), line, block.prose());
  }

  /**
   * The part of the prose that comes from a range of the source.
   *
   * @return 0-based UTF-16 units of the prose, end exclusive; empty if nothing of the range is here
   */
  public Optional<Span> find(Span source) {
    int begin = first(offset -> sourceOf(offset).end() > source.begin());
    int end = first(offset -> sourceOf(offset).begin() >= source.end());
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  private Span sourceOf(int offset) {
    return prose.toSource(new Span(offset, offset + 1));
  }

  /** The first character for which a condition holds that holds for all behind it, too. */
  private int first(IntPredicate condition) {
    int low = 0;
    int high = prose.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
