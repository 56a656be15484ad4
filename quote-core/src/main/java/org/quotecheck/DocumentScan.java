package org.quotecheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.quotecheck.evidence.document.DocumentReader;
import org.quotecheck.evidence.document.OpenDocument;
import org.quotecheck.evidence.match.DocumentScanner;
import org.quotecheck.evidence.match.Sought;
import org.quotecheck.evidence.occurrence.Traces;
import org.quotecheck.file.Documents;
import org.quotecheck.file.Trouble;
import org.quotecheck.report.FileFailure;

/** Reads documents past what is looked for. Thread-safe; one for each run. */
final class DocumentScan {
  private final DocumentReader reader;
  private final Charset charset;
  private final int threads;
  private final Set<FileFailure> failures = ConcurrentHashMap.newKeySet();

  /**
   * @param charset of documents that name none
   * @param threads how many documents are read at a time
   */
  DocumentScan(DocumentReader reader, Charset charset, int threads) {
    this.reader = reader;
    this.charset = charset;
    this.threads = threads;
  }

  /** Documents that could not be read so far, in no order. */
  Collection<FileFailure> failures() {
    return List.copyOf(failures);
  }

  /** What is found. Each thread takes the next document; it is the same however they share. */
  List<Traces> of(Sought sought, List<Documents.Entry> documents) {
    Queue<Documents.Entry> waiting = new ConcurrentLinkedQueue<>(documents);
    int workers = Math.min(threads, Math.max(1, documents.size()));
    List<Integer> numbers = IntStream.range(0, workers).boxed().toList();
    List<Traces> traces = Collections.nCopies(sought.size(), Traces.NONE);
    for (List<Traces> each : Parallel.map(workers, numbers, number -> scan(sought, waiting))) {
      traces = Traces.merge(traces, each);
    }
    return traces;
  }

  /**
   * What is found, each in a document of its own.
   *
   * @param sought what is looked for in the document at the same index
   */
  List<List<Traces>> each(List<Sought> sought, List<Documents.Entry> documents) {
    List<Integer> numbers = IntStream.range(0, sought.size()).boxed().toList();
    return Parallel.map(
        threads,
        numbers,
        number ->
            scan(sought.get(number), new ConcurrentLinkedQueue<>(List.of(documents.get(number)))));
  }

  private List<Traces> scan(Sought sought, Queue<Documents.Entry> waiting) {
    DocumentScanner scanner = new DocumentScanner(sought);
    Documents.Entry entry = waiting.poll();
    while (entry != null) {
      if (reader.reads(entry.name())) {
        scan(entry, scanner);
      }
      entry = waiting.poll();
    }
    return new ArrayList<>(scanner.traces());
  }

  private void scan(Documents.Entry entry, DocumentScanner scanner) {
    try {
      scanner.scan(entry.name(), prose(entry));
    } catch (IOException e) {
      failures.add(new FileFailure(entry.name(), Trouble.unreadable(e)));
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(new FileFailure(entry.name(), Trouble.internal(e)));
    }
  }

  private DocumentScanner.Prose prose(Documents.Entry entry) {
    return receiver -> {
      try (InputStream in = Files.newInputStream(entry.path())) {
        long size = Files.size(entry.path());
        reader.read(new OpenDocument(entry.name(), charset, size, in), receiver);
      }
    };
  }
}
