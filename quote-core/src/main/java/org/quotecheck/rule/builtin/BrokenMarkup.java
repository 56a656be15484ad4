package org.quotecheck.rule.builtin;

import java.util.List;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.Finding;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.Severity;
import org.quotecheck.text.TextProblem;

/** Markup that cannot be read as meant, such as a block that is never closed. */
final class BrokenMarkup implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("broken-markup", "Markup cannot be read as meant.", Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed) {
    return ProblemFindings.of(analyzed, TextProblem.Kind.MARKUP, INFO);
  }
}
