package org.quotecheck.rule.builtin.citation;

import java.util.List;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.Citation;
import org.quotecheck.citation.NearLabels;
import org.quotecheck.citation.Reference.Definition;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** A link by a label that has no address. */
final class UndefinedLinkReference implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("undefined-link-reference", "A link uses a label that has no address.")
          .levels(Level.WARNING, Level.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    List<Citation> undefined = article.citations().undefined(CitationMarkKind.LINK_REFERENCE);
    if (undefined.isEmpty()) {
      return List.of();
    }
    NearLabels labels = labels(article);
    return undefined.stream().map(link -> finding(link.mark(), labels, context)).toList();
  }

  private static NearLabels labels(AnalyzedArticle article) {
    return new NearLabels(
        article
            .citations()
            .definitions(CitationMarkKind.LINK_DEFINITION)
            .map(Definition::label)
            .toList());
  }

  private static Finding finding(CitationMark mark, NearLabels labels, RuleContext context) {
    String message =
        "The label “"
            + mark.label()
            + "” has no address, so that readers see the brackets. Add a line [label]: address."
            + labels.question(mark.label());
    return context.finding(mark.span(), message);
  }
}
