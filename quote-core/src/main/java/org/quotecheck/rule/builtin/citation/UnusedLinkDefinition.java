package org.quotecheck.rule.builtin.citation;

import java.util.List;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.Reference.Definition;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** An address with a label that no link uses. */
final class UnusedLinkDefinition implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("unused-link-definition", "No link uses an address that has a label.")
          .levels(Level.INFO, Level.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article.citations().unused().stream()
        .filter(link -> link.mark().kind() == CitationMarkKind.LINK_DEFINITION)
        .map(link -> finding(link, context))
        .toList();
  }

  private static Finding finding(Definition link, RuleContext context) {
    String message =
        "No link uses the label “"
            + link.label()
            + "”. Link to the address from the text, or take it out.";
    return context.finding(link.mark().span(), message);
  }
}
