package org.quotecheck.rule.builtin;

import java.util.List;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.Finding;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.text.TextProblem;

/** Turns what the decoder and the formats met into findings. */
final class ProblemFindings {
  private ProblemFindings() {}

  static List<Finding> of(AnalyzedArticle analyzed, TextProblem.Kind kind, RuleInfo rule) {
    return analyzed.article().problems().stream()
        .filter(problem -> problem.kind() == kind)
        .map(p -> new Finding(rule.id(), rule.severity(), p.span(), p.message()))
        .toList();
  }
}
