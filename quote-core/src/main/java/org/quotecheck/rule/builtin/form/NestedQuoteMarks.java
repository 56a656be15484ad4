package org.quotecheck.rule.builtin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Fix;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.builtin.form.QuoteMarks.Mark;
import org.quotecheck.rule.wording.Wording;

/** Marks inside a quotation that are the same as those around it. */
final class NestedQuoteMarks implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("nested-quote-marks", "A quotation inside another has the same marks.")
          .level(Level.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    QuoteMarks marks = new QuoteMarks(analyzed.article());
    Wording wording = new Wording(analyzed.article());
    for (Quotation inner : analyzed.quotations().all()) {
      List<Mark> pair = marks.doubleMarks(inner);
      if (pair.size() == 2 && isWithinDoubleMarks(analyzed, marks, inner.outer())) {
        findings.add(finding(wording.opening(inner), inner, pair, context));
      }
    }
    return findings;
  }

  private static boolean isWithinDoubleMarks(
      AnalyzedArticle analyzed, QuoteMarks marks, OptionalInt outer) {
    return outer.isPresent()
        && marks.doubleMarks(analyzed.quotations().all().get(outer.getAsInt())).size() >= 2;
  }

  private static Finding finding(
      String words, Quotation inner, List<Mark> pair, RuleContext context) {
    String message =
        String.format(
            Locale.ROOT,
            "%s stands inside a quotation but has double marks too. Give it single marks.",
            words);
    Fix fix = new Fix("Use single marks inside", pair.stream().map(Mark::single).toList());
    return context.finding(inner.span(), message).mendedBy(fix);
  }
}
