package org.quotecheck.rule.builtin;

import java.util.List;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.text.TextProblem;

/** A file that is no text at all, such as a renamed picture. */
final class NotText implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("not-text", "A file is no text although its name says so.").level(Level.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    return ProblemFindings.of(analyzed, TextProblem.Kind.BINARY, context);
  }
}
