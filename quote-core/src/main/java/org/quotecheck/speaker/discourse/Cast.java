package org.quotecheck.speaker.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.quotecheck.article.Article;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.speaker.Mention;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.member.Members;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.NameFinder;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.ReadBlocks;

/**
 * Everybody an article names.
 *
 * <p>Immutable; thread-safe if the paragraphs are. Building it takes time linear in the article.
 */
public final class Cast {
  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final Members members;
  private final IntFunction<Paragraph> paragraphs;

  private Cast(
      ArticleTokens tokens,
      Vocabulary vocabulary,
      Members members,
      IntFunction<Paragraph> paragraphs) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.members = members;
    this.paragraphs = paragraphs;
  }

  /**
   * Finds the names, bodies and documents of an article.
   *
   * @param quotations where the article quotes: names inside are less likely meant by a pronoun
   *     outside
   * @param blocks the article's blocks as tokens and words
   */
  public static Cast of(
      Article article, Quotations quotations, Vocabulary vocabulary, ReadBlocks blocks) {
    Objects.requireNonNull(quotations, "quotations must not be null");
    IntFunction<Paragraph> paragraphs = blocks::paragraph;
    ArticleTokens tokens = new ArticleTokens(blocks, vocabulary);
    NameFinder finder = new NameFinder(article, quotations, tokens, vocabulary, paragraphs);
    Members members = Members.of(article, tokens, vocabulary, finder, paragraphs);
    return new Cast(tokens, vocabulary, members, paragraphs);
  }

  /**
   * Whom the mentions stand for.
   *
   * @param mentions the mentions that carry quotations, in reading order; the speaker of one is
   *     what a pronoun in a later one most likely means
   * @return one speaker a mention, in the same order
   */
  public List<Speaker> resolve(List<Mention> mentions) {
    MentionResolver resolver = new MentionResolver(tokens, vocabulary, members, paragraphs);
    List<Speaker> speakers = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      speakers.add(resolver.next(mention));
    }
    resolver.settle(speakers);
    return List.copyOf(speakers);
  }
}
