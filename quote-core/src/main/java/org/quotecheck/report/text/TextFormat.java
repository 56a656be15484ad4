package org.quotecheck.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.place.RelatedPlace;

/**
 * The findings of each file under its name, with their source lines and the reasons for them, then
 * a summary. The pieces can also be had one by one, for programs that show each at a place or in a
 * colour of its own. Every line ends with a line feed. Immutable and thread-safe.
 */
public final class TextFormat implements ReportFormat {
  @Override
  public String id() {
    return "text";
  }

  @Override
  public String fileName() {
    return "report.txt";
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (FileReport file : report.files()) {
      out.write(findings(file));
    }
    for (FileFailure failure : report.failures()) {
      out.write(failure(failure));
    }
    out.write(report.failures().isEmpty() ? "" : "\n");
    out.write(summary(report, Severity.INFO));
  }

  private String findings(FileReport file) {
    if (file.findings().isEmpty()) {
      return "";
    }
    String findings =
        file.findings().stream()
            .map(entry -> finding(file.path(), entry))
            .collect(Collectors.joining());
    return heading(file) + findings;
  }

  /** The line above the findings of a file: its name, and how many findings of each severity. */
  public String heading(FileReport file) {
    return line(file.path() + " (" + Totals.severities(file.findings()) + ")") + "\n";
  }

  /** A file that could not be checked, in one line. */
  public String failure(FileFailure failure) {
    return line(failure.path() + ": error: " + failure.message()) + "\n";
  }

  /**
   * One finding: {@code path:line:column: severity: message [rule]}, its source line with carets
   * under it, the reasons for it, and an empty line.
   *
   * @param path the file as it is to be shown
   */
  public String finding(String path, FindingEntry entry) {
    Finding finding = entry.finding();
    String head =
        String.format(
            Locale.ROOT,
            "%s:%s: %s: %s [%s]",
            path,
            entry.location().begin(),
            finding.severity().label(),
            finding.message(),
            finding.rule());
    String number = Integer.toString(entry.location().begin().line());
    String margin = " ".repeat(number.length());
    String notes =
        Stream.concat(finding.notes().stream(), entry.related().stream().map(TextFormat::reference))
            .map(note -> "  " + margin + " = " + line(note) + "\n")
            .collect(Collectors.joining());
    MarkedLine source = MarkedLine.of(entry.excerpt());
    return line(head)
        + ("\n  " + number + " | " + source.text())
        + ("\n  " + margin + " | " + source.carets() + "\n")
        + (notes + "\n");
  }

  private static String reference(RelatedPlace place) {
    return "see " + place.path() + ":" + place.location().begin();
  }

  /** One line whatever the text holds. */
  private static String line(String text) {
    return TerminalText.safe(text.replaceAll("\\R", " "));
  }

  /**
   * What was checked, how many findings there are, of which severity and of which rule, and how
   * many files could not be checked. Without findings and failures this is one line.
   *
   * @param mildest findings milder than this are said not to be shown, and their rules not listed
   */
  public String summary(Report report, Severity mildest) {
    return Totals.summary(report, mildest);
  }

  /** Such as "2 errors, 1 warning in 2 of 14 files". */
  public String counts(Report report) {
    return Totals.counts(report);
  }
}
