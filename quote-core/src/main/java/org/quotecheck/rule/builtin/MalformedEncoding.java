package org.quotecheck.rule.builtin;

import java.util.List;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.Finding;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.Severity;
import org.quotecheck.text.TextProblem;

/** Bytes that are no text in the file's character encoding. */
final class MalformedEncoding implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "malformed-encoding",
          "A byte is no text in the file's character encoding.",
          Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed) {
    return ProblemFindings.of(analyzed, TextProblem.Kind.ENCODING, INFO);
  }
}
