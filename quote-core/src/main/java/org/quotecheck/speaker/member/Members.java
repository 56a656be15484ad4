package org.quotecheck.speaker.member;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.quotecheck.article.Article;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.NameFinder;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.syntax.Paragraph;

/**
 * Everybody and everything an article names, and by which names.
 *
 * @param names the names in running text with whom each means
 * @param persons the people by every form of their names
 * @param authors who wrote the article, as far as its metadata says
 */
public record Members(Names names, Persons persons, List<Member> authors) {
  private static final List<String> AUTHOR_KEYS = List.of("author", "authors", "byline", "creator");

  public Members {
    authors = List.copyOf(authors);
  }

  /** Finds the members of an article, in time linear in it. */
  public static Members of(
      Article article,
      ArticleTokens tokens,
      Vocabulary vocabulary,
      NameFinder finder,
      IntFunction<Paragraph> paragraphs) {
    CastBuilder builder = new CastBuilder(tokens, vocabulary, finder.find());
    builder.addFullNames();
    List<Draft> authors = builder.addOutside(authors(article, finder));
    builder.addOutside(finder.inHeadlines(builder.unexplained()));
    builder.addShortNames();
    new RoleReader(tokens, vocabulary, paragraphs).read(builder.names(), builder.owners());
    return builder.finish(authors);
  }

  private static List<Name> authors(Article article, NameFinder finder) {
    Map<String, String> metadata = article.metadata();
    Optional<String> key = AUTHOR_KEYS.stream().filter(metadata::containsKey).findFirst();
    return key.map(k -> finder.findIn(metadata.getOrDefault(k, ""))).orElse(List.of());
  }
}
