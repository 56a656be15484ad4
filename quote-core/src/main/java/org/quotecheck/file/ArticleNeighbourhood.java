package org.quotecheck.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.citation.Citations;
import org.quotecheck.citation.CitedSources;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.citation.bibliography.Library;
import org.quotecheck.citation.link.LocalAddress;
import org.quotecheck.citation.link.Neighbourhood;
import org.quotecheck.citation.link.PlaceNames;
import org.quotecheck.file.LinkedArticles.Linked;
import org.quotecheck.run.Reliance;

/**
 * What lies around one article. Remembers what it was asked and what it answered, so that a later
 * run can tell whether it would answer the same. Not thread-safe.
 */
public final class ArticleNeighbourhood implements Neighbourhood {
  private static final String ALL = "*";

  private final Path file;
  private final Bibliographies bibliographies;
  private final SiteFiles site;
  private final LinkedArticles articles;
  private final Map<String, Reliance> reliances = new LinkedHashMap<>();

  /** What can be asked; each question is one of these and what it is about. */
  private enum Question {
    /** What a file is in which the article says that sources are. */
    NAMED,
    /** What a file is in which the settings say that sources are. */
    GIVEN,
    /** Whether a file is there. */
    FILE,
    /** What an article is that another one links into. */
    PLACES;

    private String about(String subject) {
      return name().toLowerCase(Locale.ROOT) + " " + subject;
    }

    private Optional<String> subject(String question) {
      String prefix = about("");
      return question.startsWith(prefix)
          ? Optional.of(question.substring(prefix.length()))
          : Optional.empty();
    }
  }

  ArticleNeighbourhood(
      Path file, Bibliographies bibliographies, SiteFiles site, LinkedArticles articles) {
    this.file = file;
    this.bibliographies = bibliographies;
    this.site = site;
    this.articles = articles;
  }

  @Override
  public Library library(Article article) {
    Library library = bibliographies.of(article, file);
    Bibliographies.names(article).forEach(name -> ask(Question.NAMED, name.address()));
    if (Bibliographies.cites(article)) {
      bibliographies.given().forEach(path -> ask(Question.GIVEN, path));
    }
    return library;
  }

  @Override
  public Presence presence(LocalAddress address) {
    return Presence.valueOf(ask(Question.FILE, address.path()));
  }

  @Override
  public Optional<PlaceNames> places(LocalAddress address) {
    ask(Question.PLACES, address.path());
    return linked(address).map(Linked::names);
  }

  private Optional<Linked> linked(LocalAddress address) {
    try {
      return site.findArticle(file, address).flatMap(articles::in);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private String ask(Question kind, String subject) {
    Reliance reliance =
        reliances.computeIfAbsent(
            kind.about(subject), question -> new Reliance(question, answer(kind, subject)));
    return reliance.answer();
  }

  private String answer(Question kind, String subject) {
    return switch (kind) {
      case NAMED -> bibliographies.digest(file, subject);
      case GIVEN -> bibliographies.digest(subject);
      case FILE -> site.presence(file, new LocalAddress(subject, "")).name();
      case PLACES -> linked(new LocalAddress(subject, "")).map(Linked::digest).orElse("");
    };
  }

  /** What was asked so far, and the answers. */
  public List<Reliance> reliances() {
    return List.copyOf(reliances.values());
  }

  /** Whether all questions would be answered the same. */
  public boolean hold(List<Reliance> earlier) {
    return earlier.stream().allMatch(this::holds);
  }

  private boolean holds(Reliance earlier) {
    for (Question kind : Question.values()) {
      Optional<String> subject = kind.subject(earlier.question());
      if (subject.isPresent()) {
        return answer(kind, subject.get()).equals(earlier.answer());
      }
    }
    return false;
  }

  /**
   * Takes notice of the sources that the article cites.
   *
   * @return their keys, for a later run
   */
  public List<String> cite(Article article, Citations citations) {
    CitedSources cited = CitedSources.of(article, citations);
    bibliographies.cite(citations.library(), cited);
    List<String> keys = new ArrayList<>(cited.all() ? List.of(ALL) : List.of());
    cited.entries().stream().map(BibliographyEntry::key).distinct().forEach(keys::add);
    return keys;
  }

  /**
   * Takes notice of the sources that the article was found to cite by an earlier run.
   *
   * @param earlier what that run relied on
   * @param keys what {@link #cite(Article, Citations)} returned
   */
  public void cite(List<Reliance> earlier, List<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    List<String> names =
        earlier.stream().flatMap(each -> Question.NAMED.subject(each.question()).stream()).toList();
    Library library = bibliographies.of(names, file);
    List<BibliographyEntry> entries =
        keys.stream().flatMap(key -> library.find(key).stream()).toList();
    bibliographies.cite(library, new CitedSources(keys.contains(ALL), entries));
  }
}
