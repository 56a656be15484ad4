package org.quotecheck.attribution.sieve;

import java.util.Optional;
import org.quotecheck.quotation.Credit;

/** The markup or layout itself names the speaker: a turn's label, a block quote's credit line. */
final class CreditSieve implements Sieve {
  @Override
  public String name() {
    return "credit";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    return context.quotation(quotation).credit().map(credit -> answer(credit, context));
  }

  private Answer answer(Credit credit, AttributionContext context) {
    String name = credit.prose().of(context.block(credit.block()).text());
    return Answers.byLayout(
        name(), credit.block(), credit.prose(), "Its label or credit line names “" + name + "”.");
  }
}
