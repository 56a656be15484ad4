package org.quotecheck.rule.builtin.citation;

import java.util.List;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.Duplicate;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** Two footnotes with the same label, of which readers see one. */
final class DuplicateFootnote implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("duplicate-footnote", "Two footnotes have the same label.")
          .levels(Level.WARNING, Level.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article.citations().duplicates().stream()
        .filter(duplicate -> duplicate.later().mark().kind() == CitationMarkKind.FOOTNOTE)
        .map(duplicate -> finding(duplicate, article, context))
        .toList();
  }

  private static Finding finding(
      Duplicate duplicate, AnalyzedArticle article, RuleContext context) {
    String message =
        "There is a footnote “"
            + duplicate.later().label()
            + "” already, and readers see only that one. Give this note a label of its own.";
    return context
        .finding(duplicate.later().mark().span(), message)
        .relatedTo(List.of(article.place(duplicate.first().mark().span())));
  }
}
