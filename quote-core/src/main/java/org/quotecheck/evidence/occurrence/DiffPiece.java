package org.quotecheck.evidence.occurrence;

import java.io.Serializable;
import java.util.Objects;

/**
 * A piece of a quotation beside its piece of the source. Immutable.
 *
 * @param same whether they are the same words, or words that a mark or a filler stands for
 * @param quoted the words in the quotation; empty if it has none here
 * @param said the words in the source; empty if it has none here
 */
public record DiffPiece(boolean same, String quoted, String said) implements Serializable {
  public DiffPiece {
    Objects.requireNonNull(quoted, "quoted must not be null");
    Objects.requireNonNull(said, "said must not be null");
  }
}
