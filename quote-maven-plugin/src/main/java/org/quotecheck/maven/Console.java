package org.quotecheck.maven;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.quotecheck.ReportFormats;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;
import org.quotecheck.rule.Severity;

/** Shows a report in Maven's log, each finding at the level of its severity. */
final class Console {
  private final Log log;

  Console(Log log) {
    this.log = log;
  }

  /**
   * Shows the findings, then what could not be checked, then the summary.
   *
   * @param mildest findings milder than this are only counted
   */
  void show(Report report, Severity mildest) {
    for (FileReport file : report.atLeast(mildest).files()) {
      file.findings().forEach(finding -> show(file.path(), finding));
    }
    for (FileFailure failure : report.failures()) {
      log.error(failure.path() + ": error: " + failure.message());
    }
    lines(ReportFormats.TEXT.summary(report), log::info);
  }

  private void show(String path, FindingEntry finding) {
    lines(ReportFormats.TEXT.finding(path, finding), level(finding.finding().severity()));
  }

  private Consumer<String> level(Severity severity) {
    return switch (severity) {
      case ERROR -> log::error;
      case WARNING -> log::warn;
      case INFO -> log::info;
    };
  }

  /** Line by line, so that each has its level in front and the carets stay under their words. */
  private static void lines(String text, Consumer<String> sink) {
    text.stripTrailing().lines().forEach(sink);
  }

  /** Such as "2 errors and 1 warning in 2 of 14 files". */
  static String counts(Report report) {
    long files = report.files().stream().filter(f -> !f.findings().isEmpty()).count();
    return String.format(
        Locale.ROOT,
        "%s in %d of %s",
        severities(report),
        files,
        count(report.articleCount(), "file"));
  }

  private static String severities(Report report) {
    List<String> counts =
        Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
            .filter(severity -> report.count(severity) > 0)
            .map(severity -> count(report.count(severity), noun(severity)))
            .toList();
    return counts.stream().collect(Collectors.joining(" and "));
  }

  private static String noun(Severity severity) {
    return severity == Severity.INFO ? "remark" : severity.label();
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
