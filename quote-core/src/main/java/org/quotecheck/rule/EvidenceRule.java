package org.quotecheck.rule;

import java.util.List;
import java.util.Optional;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.fact.FactText;
import org.quotecheck.rule.option.RuleOptions;

/**
 * A rule about what the newsroom's own documents say of a quotation. Articles leave what they quote
 * as facts; when all are read, the documents are read once for all of them, and the rule is asked
 * about each quotation. Where there are no documents, articles leave nothing. Implementations are
 * immutable and thread-safe.
 */
public interface EvidenceRule extends RepositoryRule<QuotedClaim> {
  /** What is wrong with a quotation; empty if nothing is. */
  Optional<Finding> judge(JudgedQuotation quotation, RuleOptions options);

  @Override
  default List<Fact<QuotedClaim>> facts(AnalyzedArticle article, RuleContext context) {
    return QuotedClaim.in(article, context);
  }

  /** Nothing: what articles say of each other is no evidence. */
  @Override
  default List<Found> findings(List<Fact<QuotedClaim>> facts, RuleOptions options) {
    return List.of();
  }

  @Override
  default Optional<FactText<QuotedClaim>> factText() {
    return Optional.of(QuotedClaim.TEXT);
  }
}
