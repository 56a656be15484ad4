package org.quotecheck;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.cache.RunDigest;
import org.quotecheck.config.FileSettings;
import org.quotecheck.file.ArticleNeighbourhood;
import org.quotecheck.file.ContentFiles;
import org.quotecheck.file.Contents;
import org.quotecheck.file.Ledgers;
import org.quotecheck.file.RelativePath;
import org.quotecheck.file.Surroundings;
import org.quotecheck.file.Trouble;
import org.quotecheck.file.kept.CacheFile;
import org.quotecheck.file.kept.KnownArticles;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Report;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.run.KnownSuppression;
import org.quotecheck.run.Outcome;
import org.quotecheck.run.Reliance;
import org.quotecheck.run.Run;
import org.quotecheck.run.WrittenFact;
import org.quotecheck.text.Decoder;
import org.quotecheck.text.SourceText;

/** One run over many files, side by side. Used once. */
final class ArchiveRun {
  private final Setup setup;
  private final Path root;
  private final Contents contents;
  private final EvidenceCheck evidence;
  private final RemoteLinks links;
  private final Optional<CacheFile> known;
  private final ContentFiles references;
  private final Ledgers ledgers;
  private final Run run;

  /** Of each article that depends on no other file, what decides what is found in it. */
  private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

  /**
   * @param root the directory that names of files start from
   * @param known what an earlier run found
   */
  ArchiveRun(
      Setup setup,
      Path root,
      Contents contents,
      EvidenceCheck evidence,
      RemoteLinks links,
      Optional<CacheFile> known) {
    this.setup = setup;
    this.root = root;
    this.contents = contents;
    this.evidence = evidence;
    this.links = links;
    this.known = known;
    this.references = setup.files(root);
    this.ledgers = evidence.ledgers(setup.usual().charset());
    this.run = Run.of(links.rules(setup.configuration().rules()));
  }

  /** What is found in these files, of which so many are checked at a time. */
  Survey of(List<Path> files, int threads, Progress progress) {
    List<FileFailure> failures = new ArrayList<>(references.bibliographies().readGiven());
    known.ifPresent(cache -> keys.put(RunDigest.RUN, runKey(cache)));
    Optional<KnownArticles> articles = known.flatMap(cache -> known(cache, files));
    AtomicInteger done = new AtomicInteger();
    Function<Path, Report> check =
        file -> {
          Report one = attempt(file);
          progress.checked(done.incrementAndGet(), files.size());
          return one;
        };
    List<Report> reports = new ArrayList<>(Parallel.map(threads, files, check));
    reports.addAll(besides());
    EvidenceCheck.Outcome outcome = evidence.of(run.facts(), files, known);
    CompletableFuture<Void> saved = Parallel.beside(() -> known.ifPresent(c -> c.save(root)));
    try {
      failures.addAll(outcome.failures());
      reports.add(new Report(List.of(), failures));
      Report report = compared(Report.merge(reports), outcome, threads, files);
      return new Survey(report, digest(files, articles, outcome));
    } finally {
      saved.join();
    }
  }

  /** The report with what all articles, documents and links show together. */
  private Report compared(
      Report report, EvidenceCheck.Outcome outcome, int threads, List<Path> files) {
    List<Found> others = new ArrayList<>(outcome.found());
    others.addAll(links.found(setup.configuration().rules(), run.facts()));
    List<Found> found = setup.findings(run, others);
    Report verified = report.withVerdicts(outcome.verdicts());
    return Comparison.add(verified, found, run.ledger(), threads, texts(files));
  }

  /** What decides all of it; empty if more than the articles, documents and settings does. */
  private Optional<String> digest(
      List<Path> files, Optional<KnownArticles> articles, EvidenceCheck.Outcome outcome) {
    boolean isComplete = keys.size() == files.size() + 1;
    if (!isComplete || !references.bibliographies().read().isEmpty()) {
      return Optional.empty();
    }
    String digest = RunDigest.articles(new TreeMap<>(keys));
    articles.ifPresent(each -> each.keep(digest));
    if (evidence.hasDocuments()) {
      return outcome.documents().map(documents -> RunDigest.of(digest, documents));
    }
    return outcome.isNothing() ? Optional.of(RunDigest.of(digest, "")) : Optional.empty();
  }

  private Optional<KnownArticles> known(CacheFile cache, List<Path> files) {
    return cache.articles(root, files, setup::settings);
  }

  /** What decides the findings of rules that compare articles, beside the articles. */
  private byte[] runKey(CacheFile cache) {
    return cache.of(setup.usual(), RunDigest.RUN, new byte[0]).key();
  }

  private Report attempt(Path file) {
    String name = RelativePath.of(root, file);
    try {
      return Report.of(check(name, contents.read(file), file));
    } catch (IOException e) {
      return Report.of(new FileFailure(name, Trouble.unreadable(e)));
    } catch (RuntimeException | StackOverflowError e) {
      return Report.of(new FileFailure(name, Trouble.internal(e)));
    }
  }

  /** The report on one article: that of an earlier run if nothing has changed. */
  private FileReport check(String name, byte[] bytes, Path file) {
    FileSettings settings = setup.settings(file);
    Optional<CacheFile.OfArticle> entry =
        known
            .filter(cache -> Ledgers.beside(file).isEmpty())
            .map(cache -> cache.of(settings, name, bytes));
    ArticleNeighbourhood around = references.around(file);
    Optional<Outcome> before = entry.flatMap(CacheFile.OfArticle::outcome);
    if (before.isPresent() && isReplayed(before.get(), settings, around)) {
      entry.get().keep();
      note(entry.get(), name, before.get().reliances());
      return before.get().report();
    }
    SourceText source = Decoder.decode(name, bytes, settings.charset());
    Surroundings surroundings = Surroundings.of(file, around, ledgers);
    AnalyzedArticle article = setup.pipelines().of(settings).analyze(source, surroundings);
    List<String> cited = around.cite(article.article(), article.citations());
    Setup.Checked checked = setup.outcome(article, settings, run);
    if (entry.isPresent()) {
      keep(entry.get(), checked, cited, around.reliances());
    }
    return checked.report();
  }

  private boolean isReplayed(Outcome before, FileSettings settings, ArticleNeighbourhood around) {
    boolean replayed =
        around.hold(before.reliances())
            && run.replay(before, () -> setup.pipelines().rules(settings, before.genre()));
    if (replayed) {
      around.cite(before.reliances(), before.cited());
    }
    return replayed;
  }

  private void keep(
      CacheFile.OfArticle entry,
      Setup.Checked checked,
      List<String> cited,
      List<Reliance> reliances) {
    FileReport report = checked.report();
    List<KnownSuppression> suppressions = run.ledger().suppressions(report.path());
    Optional<List<WrittenFact>> facts = checked.facts();
    if (facts.isEmpty()) {
      entry.forget();
      return;
    }
    entry.keep(new Outcome(report, checked.genre(), suppressions, facts.get(), cited, reliances));
    note(entry, report.path(), reliances);
  }

  /** What relies on other files than the article may change without it. */
  private void note(CacheFile.OfArticle entry, String name, List<Reliance> reliances) {
    if (reliances.isEmpty()) {
      keys.put(name, entry.key());
    }
  }

  /** Reports on files beside articles in which something was found; they are no articles. */
  private List<Report> besides() {
    Stream<FileReport> bibliographies =
        references.bibliographies().read().entrySet().stream()
            .map(file -> besides(file.getKey(), each -> each.analyze(file.getValue())));
    Stream<FileReport> others =
        ledgers.files().entrySet().stream()
            .map(file -> besides(file.getKey(), each -> each.analyze(file.getValue())));
    return Stream.concat(bibliographies, others)
        .filter(report -> !report.findings().isEmpty())
        .map(Report::of)
        .toList();
  }

  private FileReport besides(Path file, Function<Pipeline, AnalyzedArticle> analysis) {
    FileSettings settings = setup.settings(file);
    return setup.outcome(analysis.apply(setup.pipelines().of(settings)), settings, run).report();
  }

  /** The articles once more, for what is found by comparing them. */
  private Comparison.Texts texts(List<Path> files) {
    Map<String, Path> byName = new HashMap<>();
    files.forEach(file -> byName.put(RelativePath.of(root, file), file));
    return name -> parse(byName.get(name), name);
  }

  private Article parse(@Nullable Path file, String name) throws IOException {
    if (file == null) {
      throw new NoSuchFileException(name);
    }
    byte[] bytes = contents.read(file);
    return setup.pipelines().parse(Decoder.decode(name, bytes, setup.settings(file).charset()));
  }
}
