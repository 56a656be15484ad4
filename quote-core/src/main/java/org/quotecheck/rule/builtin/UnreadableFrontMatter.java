package org.quotecheck.rule.builtin;

import java.util.List;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.text.TextProblem;

/** Front matter that cannot be read, so that title and author are unknown. */
final class UnreadableFrontMatter implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("unreadable-front-matter", "Front matter cannot be read.").level(Level.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    return ProblemFindings.of(analyzed, TextProblem.Kind.FRONT_MATTER, context);
  }
}
