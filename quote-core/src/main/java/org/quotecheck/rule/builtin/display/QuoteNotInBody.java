package org.quotecheck.rule.builtin.display;

import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.article.BlockKind;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** Words on display that the text does not say: one rule for each place where they are shown. */
final class QuoteNotInBody implements ArticleRule {
  private static final String QUOTE_EXACTLY =
      "Quote the words as the text has them, or drop the marks.";

  /** Where a headline or title is shown. */
  static final QuoteNotInBody HEADLINE =
      new QuoteNotInBody(
          info("headline-quote-not-in-body", "The headline quotes words the text lacks.")
              .level(Level.ERROR),
          new Display("The headline quotes", QUOTE_EXACTLY),
          article -> {
            int headline = ArticleBody.headline(article);
            return block -> block == headline || isOf(BlockKind.TITLE, article, block);
          });

  /** Where words of the text are shown again beside it. */
  static final QuoteNotInBody PULL_QUOTE =
      new QuoteNotInBody(
          info("pull-quote-not-in-body", "A pull quote shows words the text lacks.")
              .level(Level.WARNING),
          new Display("The pull quote says", "Show the words as the text has them."),
          article -> block -> article.blocks().get(block).isPullQuote());

  /** Where search engines and social media look. */
  static final QuoteNotInBody METADATA =
      new QuoteNotInBody(
          info("metadata-quote-not-in-body", "A description quotes words the text lacks.")
              .level(Level.WARNING),
          new Display("The description quotes", QUOTE_EXACTLY),
          article -> block -> isOf(BlockKind.DESCRIPTION, article, block));

  private final RuleInfo info;
  private final Display display;
  private final DisplayPlace place;

  private QuoteNotInBody(RuleInfo info, Display display, DisplayPlace place) {
    this.info = info;
    this.display = display;
    this.place = place;
  }

  private static RuleInfo info(String id, String summary) {
    return RuleInfo.named(id, summary)
        .atMost(Level.OFF, Genre.FICTION)
        .atMost(Level.INFO, Genre.DOCUMENTATION)
        .with(DisplayQuotes.MIN_WORDS);
  }

  private static boolean isOf(BlockKind kind, Article article, int block) {
    return article.blocks().get(block).kind() == kind;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    return new DisplayQuotes(analyzed, context).missing(place.blocks(analyzed.article()), display);
  }
}
