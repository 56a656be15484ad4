package org.quotecheck.citation.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/**
 * A list of sources. Immutable and thread-safe.
 *
 * @param source the untouched file it is, or that it stands in
 * @param entries its sources in the order of the file, those with a key that was there before too
 * @param problems what could not be read, in the order of the file
 */
public record Bibliography(
    SourceText source, List<BibliographyEntry> entries, List<TextProblem> problems) {
  public Bibliography {
    Objects.requireNonNull(source, "source must not be null");
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /**
   * Reads BibTeX, CSL-JSON or CSL-YAML; the ending of the name tells which, or else the first
   * character. What cannot be read is a problem, never an exception; takes time linear in the file.
   */
  public static Bibliography read(SourceText source) {
    EntryCollector entries = new EntryCollector(source);
    switch (syntax(source)) {
      case BIBTEX -> new BibTexReader(source, entries).read();
      case JSON -> new CslJsonReader(source, entries).read();
      case YAML ->
          new CslYamlReader(source, new Span(source.markLength(), source.length()), entries).read();
    }
    return entries.bibliography();
  }

  /**
   * Reads the sources that the front matter of an article lists, as CSL-YAML; empty if what is
   * called a list of references there is something else.
   *
   * @param yaml the front matter, in the article's source
   */
  public static Optional<Bibliography> in(SourceText article, Span yaml) {
    EntryCollector entries = new EntryCollector(article);
    new CslYamlReader(article, yaml, entries).read();
    return Optional.of(entries.bibliography()).filter(own -> !own.entries().isEmpty());
  }

  /** The file as one without prose, for what looks at files of any kind. */
  public Article article() {
    List<TextProblem> all = new ArrayList<>(source.problems());
    all.addAll(problems);
    return new Article(
        source,
        "bibliography",
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        all);
  }

  private enum Syntax {
    BIBTEX,
    JSON,
    YAML
  }

  private static Syntax syntax(SourceText source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return Syntax.JSON;
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return Syntax.YAML;
    }
    return name.endsWith(".bib") || name.endsWith(".bibtex") ? Syntax.BIBTEX : guessed(source);
  }

  private static Syntax guessed(SourceText source) {
    String text = source.text().substring(source.markLength()).stripLeading();
    if (text.startsWith("[") || text.startsWith("{")) {
      return Syntax.JSON;
    }
    return text.startsWith("@") || text.startsWith("%") ? Syntax.BIBTEX : Syntax.YAML;
  }
}
