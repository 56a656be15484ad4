package org.quotecheck.rule.builtin.citation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quotecheck.article.Article;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.CitedSources;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.citation.bibliography.Library;
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
    Library library = article.citations().library();
    return Stream.concat(library.uncited().stream(), ownUncited(article))
        .map(entry -> context.finding(entry.name(), message(entry)))
        .toList();
  }

  /** What the article lists in its own front matter, only it can cite. */
  private static Stream<BibliographyEntry> ownUncited(AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    boolean listsSources =
        article.citationMarks().stream()
            .anyMatch(mark -> mark.kind() == CitationMarkKind.REFERENCES);
    CitedSources cited = CitedSources.of(article, analyzed.citations());
    if (!listsSources || cited.all()) {
      return Stream.empty();
    }
    Set<BibliographyEntry> entries = Set.copyOf(cited.entries());
    return analyzed.citations().library().in(article.source()).stream()
        .flatMap(own -> own.entries().stream())
        .filter(entry -> !entries.contains(entry));
  }

  private static String message(BibliographyEntry entry) {
    return "No article cites the entry “" + entry.key() + "”. Cite it, or take it out.";
  }
}
