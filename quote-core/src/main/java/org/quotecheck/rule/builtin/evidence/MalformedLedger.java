package org.quotecheck.rule.builtin.evidence;

import java.util.List;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** A ledger of quotations that cannot be read as it should. */
final class MalformedLedger implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("malformed-ledger", "A ledger of quotations cannot be read as it should.")
          .level(Level.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article.ledger().problems().stream()
        .map(problem -> context.finding(problem.span(), problem.message()))
        .toList();
  }
}
