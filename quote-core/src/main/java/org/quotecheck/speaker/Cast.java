package org.quotecheck.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quotecheck.article.Article;
import org.quotecheck.language.Language;
import org.quotecheck.quotation.Quotations;

/**
 * Everybody an article names.
 *
 * <p>Immutable and thread-safe. Building it takes time linear in the article.
 */
public final class Cast {
  private static final List<String> AUTHOR_KEYS = List.of("author", "authors", "byline", "creator");

  private final ArticleTokens tokens;
  private final Vocabulary vocabulary;
  private final Names names;
  private final PersonIndex persons;
  private final List<Member> authors;

  private Cast(ArticleTokens tokens, Vocabulary vocabulary, CastBuilder builder) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.names = new Names(builder.names(), builder.owners(), builder.rivals());
    this.persons = builder.persons();
    this.authors = List.copyOf(builder.authors());
  }

  /**
   * Finds the names, bodies and documents of an article.
   *
   * @param quotations where the article quotes: names inside are less likely meant by a pronoun
   *     outside
   */
  public static Cast of(Article article, Quotations quotations, Language language) {
    Objects.requireNonNull(quotations, "quotations must not be null");
    Vocabulary vocabulary = new Vocabulary(language);
    ArticleTokens tokens = new ArticleTokens(article, vocabulary);
    NameFinder finder = new NameFinder(article, quotations, tokens, vocabulary);
    CastBuilder builder =
        new CastBuilder(tokens, vocabulary, finder.find(), authors(article, finder));
    builder.build();
    new RoleReader(tokens, vocabulary).read(builder.names(), builder.owners());
    return new Cast(tokens, vocabulary, builder);
  }

  private static List<Name> authors(Article article, NameFinder finder) {
    Map<String, String> metadata = article.metadata();
    return AUTHOR_KEYS.stream()
        .filter(metadata::containsKey)
        .findFirst()
        .map(key -> finder.findIn(metadata.getOrDefault(key, "")))
        .orElse(List.of());
  }

  /**
   * Whom the mentions stand for.
   *
   * @param mentions the mentions that carry quotations, in reading order; the speaker of one is
   *     what a pronoun in a later one most likely means
   * @return one speaker a mention, in the same order
   */
  public List<Speaker> resolve(List<Mention> mentions) {
    MentionResolver resolver = new MentionResolver(tokens, vocabulary, names, persons, authors);
    List<Speaker> speakers = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      speakers.add(resolver.next(mention));
    }
    return List.copyOf(speakers);
  }
}
