package org.quotecheck.rule.builtin.evidence;

import java.util.List;
import java.util.Locale;
import org.quotecheck.evidence.ledger.LedgerEntry;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** An entry of a ledger for a quotation that the article does not have. */
final class LedgerEntryUnused implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named(
          "ledger-entry-unused", "A ledger speaks of a quotation that is not in the article.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article.ledger().unused().stream().map(entry -> finding(entry, context)).toList();
  }

  private static Finding finding(LedgerEntry entry, RuleContext context) {
    String message =
        String.format(
            Locale.ROOT,
            "No quotation of the article is %s. Was it changed after it was entered? Mend one of"
                + " the two, or remove the entry.",
            entry.quote().isEmpty() ? "the one with this digest" : "\"" + entry.quote() + "\"");
    return context.finding(entry.place(), message);
  }
}
