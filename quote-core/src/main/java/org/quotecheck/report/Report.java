package org.quotecheck.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quotecheck.attribution.Status;
import org.quotecheck.evidence.Verdict;
import org.quotecheck.finding.Severity;
import org.quotecheck.text.Span;

/**
 * The result of one run.
 *
 * @param files what was found, by path
 * @param failures the files that could not be checked, by path; while there are any, the run is no
 *     success whatever the findings are
 */
public record Report(List<FileReport> files, List<FileFailure> failures) {
  public Report {
    files = files.stream().sorted(Comparator.comparing(FileReport::path)).toList();
    failures = failures.stream().sorted(Comparator.comparing(FileFailure::path)).toList();
  }

  /** The result for one file. */
  public static Report of(FileReport file) {
    return new Report(List.of(file), List.of());
  }

  /** The result for one file that could not be checked. */
  public static Report of(FileFailure failure) {
    return new Report(List.of(), List.of(failure));
  }

  /** All results in one. */
  public static Report merge(Collection<Report> reports) {
    return new Report(
        reports.stream().flatMap(r -> r.files.stream()).toList(),
        reports.stream().flatMap(r -> r.failures.stream()).toList());
  }

  /**
   * The same report after quotations were compared with documents.
   *
   * @param verdicts by path, then by the place of the quotation
   */
  public Report withVerdicts(Map<String, Map<Span, Verdict>> verdicts) {
    return new Report(
        files.stream()
            .map(file -> file.withVerdicts(verdicts.getOrDefault(file.path(), Map.of())))
            .toList(),
        failures);
  }

  /** All findings, by path, place and rule. */
  public Stream<FindingEntry> findings() {
    return files.stream().flatMap(f -> f.findings().stream());
  }

  /** The number of articles; a baseline is none. */
  public int articleCount() {
    return (int) files.stream().filter(FileReport::isArticle).count();
  }

  /** The number of quotations in all files. */
  public int quotationCount() {
    return files.stream().mapToInt(f -> f.quotations().size()).sum();
  }

  /** The number of quotations with the given answer. */
  public int count(Status status) {
    return files.stream().mapToInt(f -> f.count(status)).sum();
  }

  /** The number of findings of exactly the given severity. */
  public int count(Severity severity) {
    return (int) findings().filter(f -> f.finding().severity() == severity).count();
  }

  /** The number of findings that do not count for a reason. */
  public int count(Acceptance by) {
    return files.stream().mapToInt(f -> f.count(by)).sum();
  }

  /** The number of findings a rule, by rule id; rules without findings are left out. */
  public SortedMap<String, Integer> countByRule() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    findings().forEach(f -> counts.merge(f.finding().rule(), 1, Integer::sum));
    return counts;
  }

  /** The same report without findings milder than {@code severity}. */
  public Report atLeast(Severity severity) {
    return new Report(files.stream().map(f -> atLeast(f, severity)).toList(), failures);
  }

  /**
   * The same report with paths that start further up.
   *
   * @param directory what is put before each path: empty, or names with {@code /} behind each
   */
  public Report below(String directory) {
    if (directory.isEmpty()) {
      return this;
    }
    return new Report(
        files.stream().map(file -> file.below(directory)).toList(),
        failures.stream()
            .map(failure -> new FileFailure(directory + failure.path(), failure.message()))
            .toList());
  }

  private static FileReport atLeast(FileReport file, Severity severity) {
    List<FindingEntry> kept =
        file.findings().stream()
            .filter(f -> f.finding().severity().compareTo(severity) >= 0)
            .toList();
    return file.withOnly(kept);
  }
}
