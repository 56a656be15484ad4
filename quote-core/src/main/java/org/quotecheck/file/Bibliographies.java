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
import org.quotecheck.citation.CitedSources;
import org.quotecheck.citation.bibliography.Bibliography;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.citation.bibliography.Library;
import org.quotecheck.report.FileFailure;
import org.quotecheck.text.Decoder;
import org.quotecheck.text.Digest;

/**
 * The bibliographies that the articles of one run name, and those that the settings give to all of
 * them, each read once. Thread-safe.
 */
public final class Bibliographies {
  /** The metadata with which Pandoc lists sources that no text cites. */
  private static final String WITHOUT_CITING = "nocite";

  private static final Set<CitationMarkKind> CITING =
      Set.of(CitationMarkKind.BIBLIOGRAPHY, CitationMarkKind.REFERENCES, CitationMarkKind.KEY);

  private final Path root;
  private final Charset charset;
  private final List<Path> given;
  private final Map<Path, Optional<Listed>> read = new ConcurrentHashMap<>();
  private final Map<List<Path>, Library> libraries = new ConcurrentHashMap<>();
  private final Set<BibliographyEntry> cited =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  /** A bibliography and the digest of its bytes. */
  private record Listed(Bibliography sources, String digest) {}

  /**
   * @param root the directory that the names of articles start from
   * @param charset of bibliographies that name none
   * @param given those that every article may cite
   */
  public Bibliographies(Path root, Charset charset, List<Path> given) {
    this.root = root.toAbsolutePath().normalize();
    this.charset = charset;
    this.given = given.stream().map(path -> path.toAbsolutePath().normalize()).toList();
  }

  /** Where an article names bibliographies. */
  static Stream<CitationMark> names(Article article) {
    return article.citationMarks().stream()
        .filter(mark -> mark.kind() == CitationMarkKind.BIBLIOGRAPHY);
  }

  /** The paths of those that every article may cite. */
  List<String> given() {
    return given.stream().map(Path::toString).toList();
  }

  /** What an article may cite; nothing if it cites nothing. */
  Library of(Article article, Path file) {
    if (!cites(article)) {
      return Library.NONE;
    }
    List<Path> paths = new ArrayList<>();
    List<CitationMark> missing = new ArrayList<>();
    for (CitationMark name : names(article).toList()) {
      path(file, name.address()).ifPresentOrElse(paths::add, () -> missing.add(name));
    }
    Library shared = of(paths, missing);
    return own(article).map(shared::with).orElse(shared);
  }

  /** Whether an article refers to sources. */
  static boolean cites(Article article) {
    return article.metadata().containsKey(WITHOUT_CITING)
        || article.citationMarks().stream().anyMatch(mark -> CITING.contains(mark.kind()));
  }

  private static Optional<Bibliography> own(Article article) {
    return article.citationMarks().stream()
        .filter(mark -> mark.kind() == CitationMarkKind.REFERENCES)
        .findFirst()
        .flatMap(mark -> Bibliography.in(article.source(), mark.span()));
  }

  /** What an article may cite that names these bibliographies. */
  Library of(List<String> names, Path file) {
    return of(names.stream().flatMap(name -> path(file, name).stream()).toList(), List.of());
  }

  private Library of(List<Path> named, List<CitationMark> missing) {
    List<Path> paths = Stream.concat(named.stream(), given.stream()).distinct().toList();
    return missing.isEmpty()
        ? libraries.computeIfAbsent(paths, p -> new Library(all(p), List.of()))
        : new Library(all(paths), missing);
  }

  /** The file that an article names, from its own directory or from the root. */
  private Optional<Path> path(Path file, String name) {
    try {
      Path beside = file.toAbsolutePath().resolveSibling(name).normalize();
      Path below = root.resolve(name).normalize();
      return Stream.of(beside, below).filter(path -> read(path).isPresent()).findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<Listed> read(Path path) {
    return read.computeIfAbsent(path, this::readFile);
  }

  private Optional<Listed> readFile(Path path) {
    try {
      byte[] bytes = ArticleFile.bytes(path);
      Bibliography sources =
          Bibliography.read(Decoder.decode(RelativePath.of(root, path), bytes, charset));
      return Optional.of(new Listed(sources, Digest.hex(bytes)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private List<Bibliography> all(List<Path> paths) {
    return paths.stream().flatMap(path -> read(path).stream()).map(Listed::sources).toList();
  }

  /** The digest of a file that an article names; empty if it is not there. */
  String digest(Path file, String name) {
    return path(file, name).flatMap(this::read).map(Listed::digest).orElse("");
  }

  /** The digest of one of those that every article may cite; empty if it is not there. */
  String digest(String givenPath) {
    return read(Path.of(givenPath)).map(Listed::digest).orElse("");
  }

  /** Reads those that every article may cite; what is wrong if they cannot be read. */
  public List<FileFailure> readGiven() {
    return given.stream()
        .filter(path -> read(path).isEmpty())
        .map(path -> new FileFailure(RelativePath.of(root, path), "is no bibliography to be read"))
        .toList();
  }

  /** Takes notice of what an article cites from a library. */
  void cite(Library library, CitedSources sources) {
    if (sources.all()) {
      library.bibliographies().forEach(each -> cited.addAll(each.entries()));
    }
    cited.addAll(sources.entries());
  }

  /** All that have been read, each with the path it was read from. */
  public Map<Path, Library> read() {
    Map<Path, Library> all = new ConcurrentHashMap<>();
    read.forEach(
        (path, file) ->
            file.map(Listed::sources).ifPresent(f -> all.put(path, Library.of(f, uncited(f)))));
    return all;
  }

  private List<BibliographyEntry> uncited(Bibliography bibliography) {
    return bibliography.entries().stream().filter(entry -> !cited.contains(entry)).toList();
  }
}
