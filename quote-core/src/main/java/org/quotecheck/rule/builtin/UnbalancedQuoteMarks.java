package org.quotecheck.rule.builtin;

import java.util.List;
import java.util.Locale;
import org.quotecheck.quotation.MarkProblem;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.Finding;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.Severity;
import org.quotecheck.text.SourceText;

/** A quotation mark without its partner. */
final class UnbalancedQuoteMarks implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("unbalanced-quote-marks", "A quotation mark has no partner.", Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed) {
    SourceText source = analyzed.article().source();
    return analyzed.quotations().problems().stream().map(p -> finding(source, p)).toList();
  }

  private static Finding finding(SourceText source, MarkProblem problem) {
    return new Finding(INFO.id(), INFO.severity(), problem.mark(), message(source, problem));
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
