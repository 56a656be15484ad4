package org.quotecheck.classification;

import java.util.Objects;

/**
 * What a quotation is, and why we think so.
 *
 * @param kind what it is
 * @param sure whether it stands whatever its sentence says; otherwise a word of speaking that
 *     governs the quotation makes it a statement after all
 * @param reason one sentence for the editor
 */
public record Classification(QuotationKind kind, boolean sure, String reason) {
  public Classification {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(reason, "reason must not be null");
  }

  /** What it is if a word of speaking governs it: itself, or a fragment of somebody's words. */
  public Classification governed() {
    return kind.isStatement() || sure
        ? this
        : new Classification(
            QuotationKind.FRAGMENT, true, "A word of speaking governs it, so it is a statement.");
  }
}
