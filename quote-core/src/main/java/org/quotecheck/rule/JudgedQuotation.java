package org.quotecheck.rule;

import java.util.Objects;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.fact.Fact;

/**
 * A quotation and what the newsroom's documents say about it. Immutable.
 *
 * @param fact what the article says, and how bad a finding there is
 * @param verdict what came of comparing
 * @param isComplete whether all documents are there, so that what they do not have was not said
 */
public record JudgedQuotation(Fact<QuotedClaim> fact, Verdict verdict, boolean isComplete) {
  public JudgedQuotation {
    Objects.requireNonNull(fact, "fact must not be null");
    Objects.requireNonNull(verdict, "verdict must not be null");
  }

  /** A finding about it. */
  public Finding finding(RuleInfo rule, String message) {
    return new Finding(rule.id(), fact.severity(), fact.place().span(), message);
  }
}
