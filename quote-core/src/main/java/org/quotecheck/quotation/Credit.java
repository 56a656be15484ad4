package org.quotecheck.quotation;

import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * Words whose only purpose is to name the speaker of a quotation: the label of a turn, the credit
 * line of a block quote, a parameter of a quote shortcode.
 *
 * @param block the index of the block it stands in
 * @param prose the name or description itself, as offsets in that block's prose, without dash or
 *     colon
 * @param source the same in the source
 */
public record Credit(int block, Span prose, Span source) {
  public Credit {
    Objects.requireNonNull(prose, "prose must not be null");
    Objects.requireNonNull(source, "source must not be null");
  }
}
