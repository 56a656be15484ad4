package org.quotecheck.rule.builtin.citation;

import java.util.List;
import java.util.stream.Stream;
import org.quotecheck.article.CitationMark;
import org.quotecheck.citation.bibliography.Library;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** A bibliography that is not there, or an entry in it that cannot be read. */
final class UnreadableBibliography implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("unreadable-bibliography", "A bibliography cannot be read.")
          .level(Level.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    Library library = article.citations().library();
    Stream<Finding> missing = library.missing().stream().map(mark -> missing(mark, context));
    Stream<Finding> broken =
        library.in(article.article().source()).stream()
            .flatMap(own -> own.problems().stream())
            .map(problem -> context.finding(problem.span(), problem.message()));
    return Stream.concat(missing, broken).toList();
  }

  private static Finding missing(CitationMark mark, RuleContext context) {
    String message =
        "The bibliography “"
            + mark.address()
            + "” is neither beside the article nor below the directory of articles. Correct the"
            + " path.";
    return context.finding(mark.span(), message);
  }
}
