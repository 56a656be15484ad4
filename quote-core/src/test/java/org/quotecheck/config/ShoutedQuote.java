package org.quotecheck.config;

import java.util.List;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** Finds every quotation; how bad that is depends on the preset and the genre alone. */
final class ShoutedQuote implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("shouted-quote", "Somebody is quoted who shouts.")
          .levels(Level.WARNING, Level.ERROR)
          .atMost(Level.INFO, Genre.OPINION, Genre.BLOG)
          .atMost(Level.OFF, Genre.FICTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article.quotations().all().stream()
        .filter(q -> q.span().of(article.article().source().text()).contains("!"))
        .map(q -> context.finding(q.span(), "Somebody shouts."))
        .toList();
  }
}
