package org.quotecheck.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quotecheck.evidence.document.DocumentReader;
import org.quotecheck.evidence.match.DocumentScanner;
import org.quotecheck.evidence.match.Sought;
import org.quotecheck.file.Trouble;
import org.quotecheck.report.FileFailure;

/** Reads the documents of one share, one after the other. Not thread-safe. */
final class ArchiveScanner {
  private final DocumentReader reader;
  private final DocumentScanner scanner;
  private final OwnArticles articles;
  private ArchiveFindings failed;
  private long documents;

  /**
   * @param nothing what is found in no documents
   */
  ArchiveScanner(
      Sought sought, DocumentReader reader, OwnArticles articles, ArchiveFindings nothing) {
    this.reader = reader;
    this.scanner = new DocumentScanner(sought);
    this.articles = articles;
    this.failed = nothing;
  }

  void read(ArchiveDocument document) {
    try {
      Optional<ArchiveDocument> other = articles.other(document);
      if (other.isPresent()) {
        documents++;
        scan(other.get());
      }
    } catch (IOException e) {
      fail(document, Trouble.unreadable(e));
    } catch (RuntimeException | StackOverflowError e) {
      fail(document, Trouble.internal(e));
    }
  }

  private void scan(ArchiveDocument document) throws IOException {
    scanner.scan(document.name(), receiver -> reader.read(document.content(), receiver));
  }

  private void fail(ArchiveDocument document, String message) {
    List<FileFailure> failure = List.of(new FileFailure(document.name(), message));
    failed = failed.merge(new ArchiveFindings(failed.query(), failed.traces(), 0, 1, failure));
  }

  /** What was found so far. */
  ArchiveFindings findings() {
    return new ArchiveFindings(
        failed.query(), scanner.traces(), documents, failed.unread(), failed.failures());
  }
}
