package org.quotecheck.rule.builtin.repository;

import java.util.List;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.fact.Fact;

/** Findings about two places at once. */
final class Comparisons {
  private Comparisons() {}

  /** A finding at the place of one fact that points to that of another. */
  static Found found(RuleInfo rule, Fact<?> at, String message, Fact<?> other) {
    Finding finding = new Finding(rule.id(), at.severity(), at.place().span(), message);
    return new Found(at.place().path(), finding.relatedTo(List.of(other.place())));
  }
}
