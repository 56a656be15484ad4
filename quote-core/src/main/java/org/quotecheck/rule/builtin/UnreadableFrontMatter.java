package org.quotecheck.rule.builtin;

import java.util.List;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.Finding;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.Severity;
import org.quotecheck.text.TextProblem;

/** Front matter that cannot be read, so that title and author are unknown. */
final class UnreadableFrontMatter implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("unreadable-front-matter", "Front matter cannot be read.", Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed) {
    return ProblemFindings.of(analyzed, TextProblem.Kind.FRONT_MATTER, INFO);
  }
}
