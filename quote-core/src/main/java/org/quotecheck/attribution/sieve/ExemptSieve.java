package org.quotecheck.attribution.sieve;

import java.util.Optional;
import org.quotecheck.attribution.Status;
import org.quotecheck.classification.Classification;

/**
 * What is no statement needs no speaker. It stands twice in the list: before all others for what is
 * surely none, and behind those that look for a governing word for what only seems to be none.
 */
final class ExemptSieve implements Sieve {
  private final boolean sureOnly;

  /** A sieve for sure classifications only, or for all. */
  ExemptSieve(boolean sureOnly) {
    this.sureOnly = sureOnly;
  }

  @Override
  public String name() {
    return "exempt";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    Classification classification = context.classification(quotation);
    return classification.kind().isStatement() || (sureOnly && !classification.sure())
        ? Optional.empty()
        : Optional.of(Answers.without(name(), Status.EXEMPT, classification.reason()));
  }
}
