package org.quotecheck.rule.builtin.citation;

import java.util.List;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.Citation;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** A reference to a footnote that is nowhere. */
final class UndefinedFootnote implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("undefined-footnote", "A footnote that the text refers to does not exist.")
          .level(Level.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article.citations().undefined(CitationMarkKind.FOOTNOTE_REFERENCE).stream()
        .map(Citation::mark)
        .map(mark -> finding(mark, context))
        .toList();
  }

  private static Finding finding(CitationMark mark, RuleContext context) {
    String message =
        "There is no footnote “" + mark.label() + "”. Write the note, or correct its label here.";
    return context.finding(mark.span(), message);
  }
}
