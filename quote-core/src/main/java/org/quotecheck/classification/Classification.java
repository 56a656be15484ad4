package org.quotecheck.classification;

import java.util.Objects;

/**
 * What a quotation is, and why we think so.
 *
 * @param kind what it is
 * @param reason one sentence for the editor
 */
public record Classification(QuotationKind kind, String reason) {
  public Classification {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(reason, "reason must not be null");
  }
}
