package org.quotecheck.rule.builtin;

import java.util.List;
import java.util.Locale;
import org.quotecheck.finding.Finding;
import org.quotecheck.quotation.MarkProblem;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.wording.Wording;
import org.quotecheck.text.SourceText;

/** A quotation mark without its partner. */
final class UnbalancedQuoteMarks implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("unbalanced-quote-marks", "A quotation mark has no partner.")
          .level(Level.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    SourceText source = analyzed.article().source();
    return analyzed.quotations().problems().stream()
        .map(p -> context.finding(p.mark(), message(source, p)))
        .toList();
  }

  private static String message(SourceText source, MarkProblem problem) {
    if (problem.kind() == MarkProblem.Kind.UNCLOSED) {
      return String.format(
          Locale.ROOT,
          "The opening mark %s before %s has no closing mark. Close the quotation where the words end.",
          problem.text(),
          Wording.after(source, problem.mark().end()));
    }
    return String.format(
        Locale.ROOT,
        "The closing mark %s after %s has no opening mark. Open the quotation where the words begin.",
        problem.text(),
        Wording.before(source, problem.mark().begin()));
  }
}
