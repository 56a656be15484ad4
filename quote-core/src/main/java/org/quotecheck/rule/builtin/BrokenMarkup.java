package org.quotecheck.rule.builtin;

import java.util.List;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.text.TextProblem;

/** Markup that cannot be read as meant, such as a block that is never closed. */
final class BrokenMarkup implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("broken-markup", "Markup cannot be read as meant.").level(Level.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    return ProblemFindings.of(analyzed, TextProblem.Kind.MARKUP, context);
  }
}
