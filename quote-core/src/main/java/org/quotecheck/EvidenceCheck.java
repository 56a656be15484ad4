package org.quotecheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.quotecheck.cache.Circumstances;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.FileSettings;
import org.quotecheck.evidence.QuotedWords;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.evidence.document.DocumentReader;
import org.quotecheck.evidence.document.OpenDocument;
import org.quotecheck.evidence.match.DocumentScanner;
import org.quotecheck.evidence.match.Sought;
import org.quotecheck.evidence.occurrence.Traces;
import org.quotecheck.file.Documents;
import org.quotecheck.file.Trouble;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;
import org.quotecheck.report.FileFailure;
import org.quotecheck.rule.EvidenceRule;
import org.quotecheck.rule.JudgedQuotation;
import org.quotecheck.rule.QuotedClaim;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.run.Facts;

/** Compares what all articles quote with the newsroom's documents, in one pass over them. */
final class EvidenceCheck {
  private final Configuration configuration;
  private final Path root;
  private final int threads;
  private final List<Path> directories;

  /**
   * @param root the directory that paths in reports start from
   * @param threads how many documents are read at a time
   */
  EvidenceCheck(Configuration configuration, Path root, int threads) {
    this.configuration = configuration;
    this.root = root;
    this.threads = threads;
    this.directories = Documents.directories(configuration, root);
  }

  /** The files that are no documents. */
  List<Path> articles(List<Path> files) {
    return files.stream().filter(file -> !Documents.isWithin(directories, file)).toList();
  }

  /** The rules that articles are asked for: without documents, none that need them. */
  RuleSet rules() {
    RuleSet all = configuration.rules();
    return directories.isEmpty() ? all.withoutEvidence() : all;
  }

  /** What decides what articles leave, where there are documents and where not. */
  Optional<Circumstances> circumstances(Optional<Circumstances> usual) {
    return directories.isEmpty() ? usual : usual.map(Circumstances::withEvidence);
  }

  /**
   * What came of it.
   *
   * @param found what rules find
   * @param failures documents that could not be read
   */
  record Outcome(List<Found> found, List<FileFailure> failures) {
    static final Outcome NOTHING = new Outcome(List.of(), List.of());
  }

  /** What one thread found. */
  private record Scan(List<Traces> traces, List<FileFailure> failures) {}

  /**
   * What the rules say of the claims that the articles left.
   *
   * @param articles which are no evidence for themselves
   */
  Outcome of(Facts facts, List<Path> articles) {
    List<EvidenceRule> asked = configuration.rules().evidence();
    if (directories.isEmpty() || asked.isEmpty()) {
      return Outcome.NOTHING;
    }
    Documents documents = Documents.of(configuration, directories, root, articles);
    Map<QuotedClaim, Integer> claims = new LinkedHashMap<>();
    asked.forEach(
        rule -> facts.of(rule).forEach(f -> claims.putIfAbsent(f.value(), claims.size())));
    QuotedWords words = QuotedWords.of(claims.keySet().stream().map(QuotedClaim::claim).toList());
    FileSettings usual = configuration.forRepository();
    Language language = Languages.byTag(usual.language());
    Sought sought = Sought.of(words.claims(), language);
    Scan scan = scan(sought, documents, new DocumentReader(language), usual.charset());
    List<Verdict> verdicts = words.verdicts(sought, scan.traces());
    List<Found> found = new ArrayList<>();
    for (EvidenceRule rule : asked) {
      RuleOptions options = usual.options().getOrDefault(rule.info().id(), RuleOptions.DEFAULTS);
      for (Fact<QuotedClaim> fact : facts.of(rule)) {
        Verdict verdict = verdicts.get(claims.getOrDefault(fact.value(), 0));
        rule.judge(new JudgedQuotation(fact, verdict, documents.areComplete()), options)
            .ifPresent(finding -> found.add(new Found(fact.place().path(), finding)));
      }
    }
    return new Outcome(found, scan.failures());
  }

  /** Each thread takes the next document; what they find is the same however they share. */
  private Scan scan(Sought sought, Documents documents, DocumentReader reader, Charset charset) {
    Queue<Documents.Entry> waiting = new ConcurrentLinkedQueue<>(documents.entries());
    List<Integer> workers = IntStream.range(0, threads).boxed().toList();
    List<FileFailure> failures = new ArrayList<>(documents.failures());
    List<Traces> traces = Collections.nCopies(sought.size(), Traces.NONE);
    for (Scan each :
        Parallel.map(threads, workers, worker -> scan(sought, waiting, reader, charset))) {
      traces = Traces.merge(traces, each.traces());
      failures.addAll(each.failures());
    }
    return new Scan(traces, failures);
  }

  private static Scan scan(
      Sought sought, Queue<Documents.Entry> waiting, DocumentReader reader, Charset charset) {
    DocumentScanner scanner = new DocumentScanner(sought);
    List<FileFailure> failures = new ArrayList<>();
    Documents.Entry entry = waiting.poll();
    while (entry != null) {
      if (reader.reads(entry.name())) {
        scan(entry, prose(reader, entry, charset), scanner, failures);
      }
      entry = waiting.poll();
    }
    return new Scan(scanner.traces(), failures);
  }

  private static DocumentScanner.Prose prose(
      DocumentReader reader, Documents.Entry entry, Charset charset) {
    return receiver -> {
      try (InputStream in = Files.newInputStream(entry.path())) {
        long size = Files.size(entry.path());
        reader.read(new OpenDocument(entry.name(), charset, size, in), receiver);
      }
    };
  }

  private static void scan(
      Documents.Entry entry,
      DocumentScanner.Prose prose,
      DocumentScanner scanner,
      List<FileFailure> failures) {
    try {
      scanner.scan(entry.name(), prose);
    } catch (IOException e) {
      failures.add(new FileFailure(entry.name(), Trouble.unreadable(e)));
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(new FileFailure(entry.name(), Trouble.internal(e)));
    }
  }
}
