package org.quotecheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quotecheck.baseline.Baseline;
import org.quotecheck.baseline.BaselineEntry;
import org.quotecheck.baseline.Matching;
import org.quotecheck.baseline.Matching.Matched;
import org.quotecheck.config.Configuration;
import org.quotecheck.file.RelativePath;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.Acceptance;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.rule.builtin.AcceptanceRules;
import org.quotecheck.text.Decoder;
import org.quotecheck.text.SourceText;

/** The file that says which findings are known. Immutable and thread-safe. */
public final class BaselineFile {
  private final Path file;
  private final Path directory;
  private final Path root;

  /**
   * @param file the baseline, which need not exist
   * @param root the directory that paths in reports start from
   */
  public BaselineFile(Path file, Path root) {
    this.file = file.toAbsolutePath().normalize();
    this.root = root.toAbsolutePath().normalize();
    this.directory = this.file.resolveSibling("");
  }

  /** Where it stands. */
  public Path path() {
    return file;
  }

  /**
   * What it says; empty if there is no such file.
   *
   * @throws IOException if it cannot be read
   * @throws org.quotecheck.baseline.BaselineException if it is no baseline; the message names file,
   *     line and column
   */
  public Optional<Baseline> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    String name = RelativePath.of(root, file);
    return Optional.of(Baseline.read(Decoder.decode(name, bytes, StandardCharsets.UTF_8)));
  }

  /**
   * Writes it. The file appears complete or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Baseline baseline) throws IOException {
    ReportWriter.write(file, baseline.json());
  }

  /** A report with the known findings set apart, and what became of the entries. */
  public Matched match(Baseline baseline, Report report) {
    return Matching.match(
        baseline.entries(), report, this::name, this::isGone, Acceptance.BASELINE, "");
  }

  /**
   * A report with the findings set apart that an earlier report has too.
   *
   * @param version what the earlier version is called
   */
  public static Report withoutEarlier(Report report, Report earlier, String version) {
    List<BaselineEntry> known = Baseline.of(Matching.entries(earlier, name -> name)).entries();
    return Matching.match(known, report, name -> name, name -> false, Acceptance.EARLIER, version)
        .report();
  }

  /** The findings of a report that count, as entries of this file. */
  public List<BaselineEntry> entries(Report report) {
    return Matching.entries(report, this::name);
  }

  /** What entries call a file of a report. */
  private String name(String path) {
    return RelativePath.of(directory, root.resolve(path));
  }

  private boolean isGone(String name) {
    return !Files.exists(directory.resolve(name));
  }

  /**
   * The entries whose finding is gone: those of files that were checked or that do not exist. What
   * became of the others nobody knows.
   */
  public List<BaselineEntry> stale(Matched matched) {
    Set<String> checked =
        matched.report().files().stream()
            .map(each -> name(each.path()))
            .collect(Collectors.toCollection(HashSet::new));
    matched.report().failures().forEach(failure -> checked.remove(name(failure.path())));
    Predicate<BaselineEntry> known = entry -> checked.contains(entry.path());
    return matched.left().stream().filter(known.or(entry -> isGone(entry.path()))).toList();
  }

  /**
   * A report with the known findings set apart and, for entries whose finding is gone, findings of
   * their own at their places in the baseline.
   *
   * @param configuration says how bad those are
   */
  public Report apply(Baseline baseline, Report report, Configuration configuration) {
    Matched matched = match(baseline, report);
    Optional<Severity> severity =
        configuration.level(AcceptanceRules.STALE_BASELINE_ENTRY.info()).severity();
    List<BaselineEntry> stale = severity.isEmpty() ? List.of() : stale(matched);
    return stale.isEmpty()
        ? matched.report()
        : withStale(matched.report(), baseline, stale, severity.get());
  }

  private static Report withStale(
      Report report, Baseline baseline, List<BaselineEntry> stale, Severity severity) {
    SourceText source = baseline.source();
    List<FindingEntry> findings =
        stale.stream()
            .map(
                entry ->
                    new Finding(
                        AcceptanceRules.STALE_BASELINE_ENTRY.info().id(),
                        severity,
                        baseline.place(entry),
                        message(entry)))
            .sorted(Finding.BY_PLACE)
            .map(finding -> FindingEntry.of(source, finding, ""))
            .toList();
    FileReport own = FileReport.ofBaseline(source.name(), findings);
    List<FileReport> files = new ArrayList<>(report.files());
    files.add(own);
    return new Report(files, report.failures());
  }

  private static String message(BaselineEntry entry) {
    return String.format(
        Locale.ROOT,
        "%s finds “%s” in %s no longer%s. Take the entry out: run the goal baseline with"
            + " -Dquotecheck.prune.",
        entry.rule(),
        entry.words(),
        entry.path(),
        entry.count() > 1 ? ", " + entry.count() + " times" : "");
  }
}
