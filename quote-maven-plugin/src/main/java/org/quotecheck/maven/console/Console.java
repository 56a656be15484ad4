package org.quotecheck.maven.console;

import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;
import org.quotecheck.ReportFormats;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;

/**
 * Shows a report in Maven's log, each finding at the level of its severity. Colour is left to
 * Maven, which gives each level its own where it wants any; the severity also stands in the line.
 */
public final class Console {
  private final Log log;

  public Console(Log log) {
    this.log = log;
  }

  /**
   * Shows the findings of each file, then what could not be checked, then the summary. What the log
   * would not show is not even put into words: there may be thousands.
   *
   * @param mildest findings milder than this are only counted
   */
  public void show(Report report, Severity mildest) {
    for (FileReport file : report.atLeast(mildest).files()) {
      show(file);
    }
    for (FileFailure failure : report.failures()) {
      lines(ReportFormats.TEXT.failure(failure), log::error);
    }
    lines(ReportFormats.TEXT.summary(report, mildest), log::info);
  }

  private void show(FileReport file) {
    if (file.findings().isEmpty()) {
      return;
    }
    lines(ReportFormats.TEXT.heading(file), log::info);
    for (FindingEntry entry : file.findings()) {
      Severity severity = entry.finding().severity();
      if (isShown(severity)) {
        lines(ReportFormats.TEXT.finding(file.path(), entry), at(severity, log));
      }
      log.info("");
    }
  }

  private boolean isShown(Severity severity) {
    return switch (severity) {
      case ERROR -> log.isErrorEnabled();
      case WARNING -> log.isWarnEnabled();
      case INFO -> log.isInfoEnabled();
    };
  }

  /** What shows a line at the level of a severity. */
  public static Consumer<String> at(Severity severity, Log log) {
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

  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
