package org.quotecheck.rule.builtin;

import java.util.List;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.text.TextProblem;

/** Turns what the decoder and the formats met into findings. */
final class ProblemFindings {
  private ProblemFindings() {}

  static List<Finding> of(AnalyzedArticle analyzed, TextProblem.Kind kind, RuleContext context) {
    return analyzed.article().problems().stream()
        .filter(problem -> problem.kind() == kind)
        .map(p -> context.finding(p.span(), p.message()))
        .toList();
  }
}
