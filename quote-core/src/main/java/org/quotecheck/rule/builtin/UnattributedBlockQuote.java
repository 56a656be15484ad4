package org.quotecheck.rule.builtin;

import java.util.List;
import java.util.Locale;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.finding.Finding;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.wording.Wording;

/** A block quote, and nobody is named for it. */
final class UnattributedBlockQuote implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("unattributed-block-quote", "A block quote has no speaker or written source.")
          .level(Level.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Wording wording = new Wording(analyzed.article());
    return analyzed.attributions().stream()
        .filter(a -> a.status() == Status.UNATTRIBUTED)
        .filter(a -> a.quotation().form() == QuotationForm.BLOCK)
        .map(a -> finding(a, wording, context))
        .toList();
  }

  private static Finding finding(Attribution answer, Wording wording, RuleContext context) {
    return context
        .finding(
            answer.quotation().span(),
            String.format(
                    Locale.ROOT,
                    "Nobody is named for the block quote %s. Add a sentence before it, a credit line or the",
                    wording.opening(answer.quotation()))
                + " author field.")
        .because(answer.evidence().sentence());
  }
}
