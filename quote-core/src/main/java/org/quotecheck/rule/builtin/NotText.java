package org.quotecheck.rule.builtin;

import java.util.List;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.Finding;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.Severity;
import org.quotecheck.text.TextProblem;

/** A file that is no text at all, such as a renamed picture. */
final class NotText implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("not-text", "A file is no text although its name says so.", Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed) {
    return ProblemFindings.of(analyzed, TextProblem.Kind.BINARY, INFO);
  }
}
