package org.quotecheck.rule;

import java.util.Objects;
import org.quotecheck.evidence.Standing;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.fact.Fact;

/**
 * A quotation and what the newsroom's documents say about it. Immutable.
 *
 * @param fact what the article says, and how bad a finding there is
 * @param verdict what came of comparing
 * @param standing what it was compared with
 */
public record JudgedQuotation(Fact<QuotedClaim> fact, Verdict verdict, Standing standing) {
  public JudgedQuotation {
    Objects.requireNonNull(fact, "fact must not be null");
    Objects.requireNonNull(verdict, "verdict must not be null");
    Objects.requireNonNull(standing, "standing must not be null");
  }

  /** The claim itself. */
  public QuotedClaim claim() {
    return fact.value();
  }

  /** A finding about it. */
  public Finding finding(RuleInfo rule, String message) {
    return new Finding(rule.id(), fact.severity(), fact.place().span(), message);
  }
}
