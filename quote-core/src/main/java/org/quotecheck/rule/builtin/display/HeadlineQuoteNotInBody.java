package org.quotecheck.rule.builtin.display;

import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.article.BlockKind;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Finding;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** A headline that quotes what the text does not say. */
final class HeadlineQuoteNotInBody implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("headline-quote-not-in-body", "The headline quotes words the text lacks.")
          .level(Level.ERROR)
          .atMost(Level.OFF, Genre.FICTION)
          .atMost(Level.INFO, Genre.DOCUMENTATION)
          .with(DisplayQuotes.MIN_WORDS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Article article = analyzed.article();
    int headline = ArticleBody.headline(article);
    return new DisplayQuotes(analyzed, context)
        .missing(
            block -> block == headline || article.blocks().get(block).kind() == BlockKind.TITLE,
            "The headline");
  }
}
