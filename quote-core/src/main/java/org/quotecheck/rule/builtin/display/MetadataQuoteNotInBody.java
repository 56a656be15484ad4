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

/** A description or excerpt that quotes what the text does not say. */
final class MetadataQuoteNotInBody implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("metadata-quote-not-in-body", "A description quotes words the text lacks.")
          .level(Level.WARNING)
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
    return new DisplayQuotes(analyzed, context)
        .missing(
            block -> article.blocks().get(block).kind() == BlockKind.DESCRIPTION,
            "The description");
  }
}
