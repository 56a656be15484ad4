package org.quotecheck.quotation;

import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * The piece of a quotation that stands in one block.
 *
 * @param block the index of the block in the article's list
 * @param prose the piece as offsets in the block's prose, marks included
 * @param source the same piece in the source
 */
public record QuotationPart(int block, Span prose, Span source) {
  public QuotationPart {
    Objects.requireNonNull(prose, "prose must not be null");
    Objects.requireNonNull(source, "source must not be null");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuotationPart that
        && block == that.block
        && prose.equals(that.prose)
        && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * block + prose.hashCode()) + source.hashCode();
  }
}
