package org.quotecheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quotecheck.cache.KnownDocument;
import org.quotecheck.cache.KnownTraces;
import org.quotecheck.evidence.document.DocumentReader;
import org.quotecheck.evidence.document.OpenDocument;
import org.quotecheck.evidence.match.DocumentScanner;
import org.quotecheck.evidence.match.Sought;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.evidence.occurrence.Traces;
import org.quotecheck.file.Documents;
import org.quotecheck.file.Trouble;
import org.quotecheck.file.kept.DocumentDigests;
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

  /** What is found where nothing is kept. */
  Found anew(Sought sought, List<Documents.Entry> documents) {
    return new Found(of(sought, documents), KnownTraces.NONE);
  }

  /** What is found. Each thread takes the next document; it is the same however they share. */
  List<Traces> of(Sought sought, List<Documents.Entry> documents) {
    Queue<Documents.Entry> waiting = new ConcurrentLinkedQueue<>(readable(documents));
    int workers = Math.min(threads, Math.max(1, documents.size()));
    List<Integer> numbers = IntStream.range(0, workers).boxed().toList();
    List<Traces> traces = Collections.nCopies(sought.size(), Traces.NONE);
    for (List<Traces> each : Parallel.map(workers, numbers, number -> scan(sought, waiting))) {
      traces = Traces.merge(traces, each);
    }
    return traces;
  }

  /**
   * What is found, with the help of what an earlier run found: claims whose places are in documents
   * that have not changed are looked for in the others only. Where there are no claims, the others
   * are read all the same, in case one of them cannot be.
   *
   * @param claims those that are sought, in order
   */
  Found of(
      List<Claim> claims,
      Sought sought,
      List<Documents.Entry> documents,
      KnownTraces known,
      DocumentDigests digests) {
    List<Documents.Entry> read = readable(documents);
    Map<String, KnownDocument> now = known(read, digests);
    Set<String> same =
        now.keySet().stream().filter(name -> isSame(name, known, now)).collect(Collectors.toSet());
    List<Documents.Entry> others = read.stream().filter(d -> !same.contains(d.name())).toList();
    Map<Claim, Traces> found = new HashMap<>();
    claims.forEach(c -> known.of(c, same).ifPresent(traces -> found.put(c, traces)));
    List<Claim> open = claims.stream().filter(c -> !found.containsKey(c)).toList();
    List<Claim> kept = claims.stream().filter(found::containsKey).toList();
    if (open.isEmpty() || !kept.isEmpty()) {
      add(found, kept, sought, others);
    }
    if (!open.isEmpty()) {
      add(found, open, sought, read);
    }
    failures.forEach(failure -> now.remove(failure.path()));
    List<Traces> traces = claims.stream().map(c -> found.getOrDefault(c, Traces.NONE)).toList();
    return new Found(traces, new KnownTraces(now, found));
  }

  /**
   * What was found.
   *
   * @param traces of each claim
   * @param known the same for a later run
   */
  record Found(List<Traces> traces, KnownTraces known) {}

  /** Pictures and the like may lie among documents. */
  private List<Documents.Entry> readable(List<Documents.Entry> documents) {
    return documents.stream().filter(each -> reader.reads(each.name())).toList();
  }

  private Map<String, KnownDocument> known(
      List<Documents.Entry> documents, DocumentDigests digests) {
    Map<String, KnownDocument> byName = new HashMap<>();
    List<Documents.Entry> unknown = new ArrayList<>();
    for (Documents.Entry each : documents) {
      digests
          .known(each)
          .ifPresentOrElse(known -> byName.put(each.name(), known), () -> unknown.add(each));
    }
    List<Optional<KnownDocument>> read = Parallel.map(threads, unknown, digests::read);
    for (int i = 0; i < unknown.size(); i++) {
      String name = unknown.get(i).name();
      read.get(i).ifPresent(document -> byName.put(name, document));
    }
    return byName;
  }

  private static boolean isSame(String name, KnownTraces known, Map<String, KnownDocument> now) {
    KnownDocument before = known.documents().get(name);
    KnownDocument document = now.get(name);
    return before != null && document != null && before.digest().equals(document.digest());
  }

  private void add(
      Map<Claim, Traces> found,
      List<Claim> claims,
      Sought sought,
      List<Documents.Entry> documents) {
    if (documents.isEmpty()) {
      return;
    }
    boolean isAll = claims.size() == sought.size();
    List<Traces> more = of(isAll ? sought : sought.with(claims), documents);
    for (int i = 0; i < claims.size(); i++) {
      found.merge(claims.get(i), more.get(i), Traces::merge);
    }
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
      scan(entry, scanner);
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
