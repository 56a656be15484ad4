package org.quotecheck.citation;

import java.util.Objects;
import java.util.Optional;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;

/**
 * One place where an article refers to a note, a source or an address.
 *
 * @param mark the mark by which it does
 * @param reference what the label of the mark leads to; empty if it leads nowhere, or has no label
 */
public record Citation(CitationMark mark, Optional<Reference> reference) {
  public Citation {
    Objects.requireNonNull(mark, "mark must not be null");
    Objects.requireNonNull(reference, "reference must not be null");
  }

  /** What kind of mark it is. */
  public CitationMarkKind kind() {
    return mark.kind();
  }

  /** Whether it has a label, and there is nothing of that label. */
  public boolean isUndefined() {
    return reference.isEmpty() && !mark.label().isEmpty() && mark.address().isEmpty();
  }
}
