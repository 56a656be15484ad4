package org.quotecheck.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotecheck.evidence.ledger.DeclaredSource;
import org.quotecheck.evidence.ledger.LedgerEntry;

/**
 * Looks for the documents that ledgers name: beside the article, below the directory of articles
 * and in the directories of documents, and nowhere else. Immutable.
 */
final class DeclaredDocuments {
  private final Path root;
  private final List<Path> directories;

  /**
   * @param root absolute; the directory of the articles
   * @param directories absolute; those of the documents
   */
  DeclaredDocuments(Path root, List<Path> directories) {
    this.root = root;
    this.directories = List.copyOf(directories);
  }

  /**
   * An entry with its document.
   *
   * @param ledger what reports call the file that the entry stands in
   * @param article the file whose quotations it is about
   */
  DeclaredSource of(LedgerEntry entry, String ledger, Path article) {
    if (entry.isConfidential()) {
      return new DeclaredSource(ledger, entry, "", "");
    }
    if (entry.document().isEmpty()) {
      return fault(ledger, entry, "%s may change. Keep a copy, and name it with \"copy\".");
    }
    Optional<Path> found = find(entry.document(), article.toAbsolutePath());
    if (found.isEmpty()) {
      return fault(
          ledger,
          entry,
          "There is no file %s beside the article, below the articles or among the sources.");
    }
    return located(entry, ledger, found.get(), article);
  }

  private DeclaredSource located(LedgerEntry entry, String ledger, Path document, Path article) {
    if (!Files.isRegularFile(document)) {
      return fault(ledger, entry, "%s is no file.");
    }
    if (!isInside(document)) {
      return fault(
          ledger,
          entry,
          "%s leads out of the articles and the sources. Put a copy among the sources.");
    }
    return Documents.areSame(document, article)
        ? fault(ledger, entry, "%s is the article itself, which is no evidence.")
        : new DeclaredSource(ledger, entry, RelativePath.of(root, document), "");
  }

  private static DeclaredSource fault(String ledger, LedgerEntry entry, String message) {
    String name = entry.document().isEmpty() ? entry.source() : entry.document();
    return new DeclaredSource(ledger, entry, "", String.format(Locale.ROOT, message, name));
  }

  private Optional<Path> find(String name, Path article) {
    try {
      Path beside = article.resolveSibling(name).normalize();
      Stream<Path> elsewhere =
          Stream.concat(Stream.of(root), directories.stream())
              .map(d -> d.resolve(name).normalize());
      return Stream.concat(Stream.of(beside), elsewhere)
          .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
          .findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether it still lies there when links are followed. */
  private boolean isInside(Path document) {
    return Stream.concat(Stream.of(root), directories.stream())
        .flatMap(base -> real(base).stream())
        .anyMatch(base -> real(document).filter(real -> real.startsWith(base)).isPresent());
  }

  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
