package org.quotecheck.rule.builtin.citation;

import java.util.List;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** An entry of a bibliography that no article of the run cites. */
final class UnusedBibliographyEntry implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("unused-bibliography-entry", "No article cites an entry of a bibliography.")
          .level(Level.OFF);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article.citations().library().uncited().stream()
        .map(entry -> context.finding(entry.name(), message(entry)))
        .toList();
  }

  private static String message(BibliographyEntry entry) {
    return "No article cites the entry “" + entry.key() + "”. Cite it, or take it out.";
  }
}
