package org.quotecheck.rule.builtin;

import java.util.List;
import java.util.Locale;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.classification.QuotationKind;
import org.quotecheck.finding.Finding;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.option.RuleOption;
import org.quotecheck.rule.wording.Wording;

/** A whole sentence of somebody's words, and nobody is named for it. */
final class UnattributedQuote implements ArticleRule {
  /** Short ones are too often exclamations and labels to stop a build for. */
  private static final RuleOption<Integer> MIN_WORDS =
      new RuleOption.WholeNumber("minWords", 4, 4, 50, "Quotations of fewer words are left alone.");

  private static final RuleInfo INFO =
      RuleInfo.named("unattributed-quote", "A quoted sentence has no speaker or written source.")
          .level(Level.ERROR)
          .with(MIN_WORDS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Wording wording = new Wording(analyzed.article());
    int fewest = context.option(MIN_WORDS);
    return analyzed.attributions().stream()
        .filter(UnattributedQuote::lacksSpeaker)
        .filter(a -> wording.countWords(a.quotation()) >= fewest)
        .map(a -> finding(a, wording, context))
        .toList();
  }

  private static boolean lacksSpeaker(Attribution answer) {
    return answer.status() == Status.UNATTRIBUTED
        && answer.quotation().form() != QuotationForm.BLOCK
        && answer.classification().kind() != QuotationKind.FRAGMENT;
  }

  private static Finding finding(Attribution answer, Wording wording, RuleContext context) {
    return context
        .finding(
            answer.quotation().span(),
            String.format(
                Locale.ROOT,
                "Nobody is named for %s. Say who said or wrote it, in the same sentence or the one next to it.",
                wording.opening(answer.quotation())))
        .because(answer.evidence().sentence());
  }
}
