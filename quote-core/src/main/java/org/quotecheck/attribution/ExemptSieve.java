package org.quotecheck.attribution;

import java.util.Optional;
import org.quotecheck.classification.Classification;

/** What is no statement needs no speaker. */
final class ExemptSieve implements Sieve {
  @Override
  public String name() {
    return "exempt";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    Classification classification = context.classification(quotation);
    return classification.kind().isStatement()
        ? Optional.empty()
        : Optional.of(Answers.without(name(), Status.EXEMPT, classification.reason()));
  }
}
