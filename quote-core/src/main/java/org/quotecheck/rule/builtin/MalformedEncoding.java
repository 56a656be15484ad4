package org.quotecheck.rule.builtin;

import java.util.List;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.text.TextProblem;

/** Bytes that are no text in the file's character encoding. */
final class MalformedEncoding implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("malformed-encoding", "A byte is no text in the file's character encoding.")
          .level(Level.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    return ProblemFindings.of(analyzed, TextProblem.Kind.ENCODING, context);
  }
}
