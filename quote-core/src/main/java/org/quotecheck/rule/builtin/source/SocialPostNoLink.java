package org.quotecheck.rule.builtin.source;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.text.Span;

/** A post on a social network is quoted, and neither linked nor shown. */
final class SocialPostNoLink implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("social-post-no-link", "A post is quoted without a link to it.")
          .level(Level.INFO)
          .atMost(Level.OFF, Genre.FICTION, Genre.DOCUMENTATION);

  private static final String PLAIN_TEXT = "text";

  /** How many blocks before and behind may have the link, or show the post. */
  private static final int NEAR = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    if (analyzed.article().format().equals(PLAIN_TEXT)) {
      return List.of();
    }
    Phrases posts = Phrases.of(context.language().list("social-posts"));
    CreditedPlaces credited = new CreditedPlaces(analyzed.article());
    List<Finding> findings = new ArrayList<>();
    for (ReporterText text : ReporterText.of(analyzed)) {
      int at = text.hasQuotation() ? first(text, posts) : -1;
      if (at >= 0 && !credited.has(near(analyzed.article(), text.block()))) {
        findings.add(finding(text, at, posts.lengthAt(text, at), context));
      }
    }
    return findings;
  }

  private static int first(ReporterText text, Phrases posts) {
    for (int at = 0; at < text.size(); at++) {
      if (posts.lengthAt(text, at) > 0 && text.hasQuotationInSentence(at)) {
        return at;
      }
    }
    return -1;
  }

  /** Up to the block behind: the link of an embedded post stands behind its words. */
  private static Span near(Article article, int block) {
    List<Block> blocks = article.blocks();
    int first = Math.max(0, block - NEAR);
    int behind = block + NEAR + 1;
    int begin = blocks.get(first).span().begin();
    int end =
        behind < blocks.size() ? blocks.get(behind).span().begin() : article.source().length();
    return new Span(begin, Math.max(begin, end));
  }

  private static Finding finding(ReporterText text, int at, int length, RuleContext context) {
    String message =
        "This quotes a post (“"
            + text.text(at, at + length)
            + "”), and nothing links to it. Link to the post, or show it.";
    return context.finding(text.source(at, at + length), message);
  }
}
