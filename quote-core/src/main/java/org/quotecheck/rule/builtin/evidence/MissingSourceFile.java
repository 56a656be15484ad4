package org.quotecheck.rule.builtin.evidence;

import java.util.List;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** An entry of a ledger whose document is not there. */
final class MissingSourceFile implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("missing-source-file", "A source that a ledger names is not there.")
          .level(Level.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article.ledger().missing().stream()
        .map(missing -> context.finding(missing.entry().place(), missing.fault()))
        .toList();
  }
}
