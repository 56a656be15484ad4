package org.quotecheck.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.quotecheck.article.Article;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.Citation;
import org.quotecheck.citation.Reference.Source;
import org.quotecheck.citation.bibliography.Bibliography;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.citation.bibliography.Library;
import org.quotecheck.rule.AnalyzedArticle;

/** The bibliographies that the articles of one run name, each read once. Thread-safe. */
public final class Bibliographies {
  /** The metadata with which Pandoc lists sources that no text cites, and its word for all. */
  private static final String WITHOUT_CITING = "nocite";

  private static final String ALL = "@*";

  private final Path root;
  private final Charset charset;
  private final Map<Path, Optional<Bibliography>> read = new ConcurrentHashMap<>();
  private final Map<List<Path>, Library> libraries = new ConcurrentHashMap<>();
  private final Set<BibliographyEntry> cited =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  /**
   * @param root the directory that the names of articles start from
   * @param charset of bibliographies that name none
   */
  public Bibliographies(Path root, Charset charset) {
    this.root = root.toAbsolutePath().normalize();
    this.charset = charset;
  }

  /** Whether what is found in an article depends on other files. */
  public static boolean areNamedBy(Article article) {
    return names(article).findAny().isPresent();
  }

  private static Stream<CitationMark> names(Article article) {
    return article.citationMarks().stream()
        .filter(mark -> mark.kind() == CitationMarkKind.BIBLIOGRAPHY);
  }

  /** Those that the article in a file names, from its own directory or from the root. */
  public Library of(Article article, Path file) {
    List<Path> paths = new ArrayList<>();
    List<CitationMark> missing = new ArrayList<>();
    for (CitationMark name : names(article).toList()) {
      path(file, name.address()).ifPresentOrElse(paths::add, () -> missing.add(name));
    }
    if (paths.isEmpty() && missing.isEmpty()) {
      return Library.NONE;
    }
    return missing.isEmpty()
        ? libraries.computeIfAbsent(paths, p -> new Library(all(p), List.of()))
        : new Library(all(paths), missing);
  }

  private Optional<Path> path(Path file, String name) {
    try {
      Path beside = file.toAbsolutePath().resolveSibling(name).normalize();
      Path below = root.resolve(name).normalize();
      return Stream.of(beside, below).filter(path -> read(path).isPresent()).findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<Bibliography> read(Path path) {
    return read.computeIfAbsent(path, this::readFile);
  }

  private Optional<Bibliography> readFile(Path path) {
    try {
      String name = RelativePath.of(root, path);
      return Optional.of(Bibliography.read(ArticleFile.read(path, name, charset)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private List<Bibliography> all(List<Path> paths) {
    return paths.stream().flatMap(path -> read(path).stream()).toList();
  }

  /** Takes notice of what an article cites. */
  public void cite(AnalyzedArticle article) {
    Map<String, String> metadata = article.article().metadata();
    if (metadata.getOrDefault(WITHOUT_CITING, "").contains(ALL)) {
      article.citations().library().bibliographies().forEach(each -> cited.addAll(each.entries()));
    }
    for (Citation citation : article.citations().all()) {
      if (citation.reference().orElse(null) instanceof Source source) {
        cited.add(source.entry());
      }
    }
  }

  /** All that have been read, each with the path it was read from. */
  public Map<Path, Library> read() {
    Map<Path, Library> all = new ConcurrentHashMap<>();
    read.forEach((path, file) -> file.ifPresent(f -> all.put(path, Library.of(f, uncited(f)))));
    return all;
  }

  private List<BibliographyEntry> uncited(Bibliography bibliography) {
    return bibliography.entries().stream().filter(entry -> !cited.contains(entry)).toList();
  }
}
