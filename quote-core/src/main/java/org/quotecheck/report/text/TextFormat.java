package org.quotecheck.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotecheck.attribution.Status;
import org.quotecheck.report.Acceptance;
import org.quotecheck.report.Excerpt;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.RelatedPlace;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.rule.Finding;
import org.quotecheck.rule.Severity;

/**
 * Each finding with its source line and the reasons for it, then a summary. The pieces can also be
 * had one by one, for programs that show each at a place or in a colour of its own. Every line ends
 * with a line feed. Immutable and thread-safe.
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
      for (FindingEntry entry : file.findings()) {
        out.write(finding(file.path(), entry));
      }
    }
    for (FileFailure failure : report.failures()) {
      out.write(line(failure.path() + ": error: " + failure.message()) + "\n");
    }
    out.write(summary(report));
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
    Excerpt excerpt = entry.excerpt();
    return line(head)
        + ("\n  " + number + " | " + TerminalText.safe(excerpt.text()))
        + ("\n  " + margin + " | " + carets(excerpt) + "\n")
        + (notes + "\n");
  }

  private static String reference(RelatedPlace place) {
    return "see " + place.path() + ":" + place.location().begin();
  }

  /** A line of spaces with carets under the finding, as wide as the characters above. */
  private static String carets(Excerpt excerpt) {
    int begin = columns(excerpt.text().substring(0, excerpt.begin()));
    int end = columns(excerpt.text().substring(0, excerpt.end()));
    return " ".repeat(begin) + "^".repeat(Math.max(1, end - begin));
  }

  private static int columns(String text) {
    return TerminalText.width(TerminalText.safe(text));
  }

  /** One line whatever the text holds. */
  private static String line(String text) {
    return TerminalText.safe(text.replaceAll("\\R", " "));
  }

  /** What was checked, how many findings each rule has, and what could not be checked. */
  public String summary(Report report) {
    return quotations(report) + findings(report) + accepted(report) + failures(report);
  }

  private static String quotations(Report report) {
    return String.format(
        Locale.ROOT,
        "checked %s, %s: %d attributed, %d unattributed, %d undecided, %d exempt\n",
        count(report.articleCount(), "file"),
        count(report.quotationCount(), "quotation"),
        report.count(Status.ATTRIBUTED),
        report.count(Status.UNATTRIBUTED),
        report.count(Status.UNDECIDED),
        report.count(Status.EXEMPT));
  }

  private static String findings(Report report) {
    if (report.findings().findAny().isEmpty()) {
      return "no findings\n";
    }
    String rules =
        report.countByRule().entrySet().stream()
            .map(rule -> rule.getKey() + " " + rule.getValue())
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s, %s, %d info: %s\n",
        count(report.count(Severity.ERROR), "error"),
        count(report.count(Severity.WARNING), "warning"),
        report.count(Severity.INFO),
        rules);
  }

  private static String accepted(Report report) {
    List<String> counts = new ArrayList<>();
    int suppressed = report.count(Acceptance.SUPPRESSED);
    int known = report.count(Acceptance.BASELINE);
    int earlier = report.count(Acceptance.EARLIER);
    if (suppressed > 0) {
      counts.add(suppressed + " suppressed");
    }
    if (known > 0) {
      counts.add(known + " known from the baseline");
    }
    if (earlier > 0) {
      counts.add(earlier + " from an earlier version");
    }
    return counts.isEmpty() ? "" : "besides " + String.join(", ", counts) + "\n";
  }

  private static String failures(Report report) {
    int count = report.failures().size();
    return count == 0 ? "" : count(count, "file") + " could not be checked\n";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
