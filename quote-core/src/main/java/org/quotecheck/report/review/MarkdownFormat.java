package org.quotecheck.report.review;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quotecheck.attribution.Status;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.OneLine;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;

/**
 * A page of Markdown that sums the run up: for the summary of a job on GitHub, or a comment. It has
 * the worst findings and says how many there are besides.
 */
public final class MarkdownFormat implements ReportFormat {
  /** Keeps the page well below the mebibyte that GitHub takes. */
  private static final int LIMIT = 50;

  /** ASCII that cannot begin any markup in the middle of a line. */
  private static final String PLAIN = " ,.;'\"()?!-";

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public String fileName() {
    return "summary.md";
  }

  @Override
  public boolean fromRepository() {
    return true;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    out.write("## quotecheck\n\n");
    out.write(counts(report));
    failures(report.failures(), out);
    List<Found> all = Found.worstFirst(report);
    if (!all.isEmpty()) {
      rules(report, out);
      findings(all, out);
    }
  }

  private static String counts(Report report) {
    return String.format(
        Locale.ROOT,
        """
        Files %d, quotations %d: attributed %d, unattributed %d, undecided %d, exempt %d.

        **Errors %d, warnings %d, info %d.**
        """,
        report.files().size(),
        report.quotationCount(),
        report.count(Status.ATTRIBUTED),
        report.count(Status.UNATTRIBUTED),
        report.count(Status.UNDECIDED),
        report.count(Status.EXEMPT),
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.count(Severity.INFO));
  }

  private static void failures(List<FileFailure> failures, Writer out) throws IOException {
    if (!failures.isEmpty()) {
      out.write("\n### Not checked: " + failures.size() + "\n\n");
      for (FileFailure failure : failures.subList(0, Math.min(LIMIT, failures.size()))) {
        out.write("- " + plain(failure.path()) + ": " + plain(failure.message()) + "\n");
      }
      leftOut(failures.size(), out);
    }
  }

  private static void rules(Report report, Writer out) throws IOException {
    out.write("\n| Rule | Findings |\n|---|--:|\n");
    for (Map.Entry<String, Integer> rule : report.countByRule().entrySet()) {
      out.write("| " + plain(rule.getKey()) + " | " + rule.getValue() + " |\n");
    }
  }

  private static void findings(List<Found> all, Writer out) throws IOException {
    out.write("\n| | Place | Finding |\n|---|---|---|\n");
    for (Found found : all.subList(0, Math.min(LIMIT, all.size()))) {
      out.write(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s |\n",
              found.entry().finding().severity().label(),
              plain(found.path() + ":" + found.entry().location().begin()),
              plain(found.entry().finding().message())));
    }
    leftOut(all.size(), out);
  }

  private static void leftOut(int count, Writer out) throws IOException {
    if (count > LIMIT) {
      out.write(
          "\nAnd " + (count - LIMIT) + " more: the whole list is in the log and the report.\n");
    }
  }

  /** The text so that no character of it is markup, whatever it holds. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    OneLine.of(text).codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  private static void append(StringBuilder plain, int c) {
    if (c < ' ') {
      plain.append('\uFFFD');
    } else if (c > '~' || Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
      plain.appendCodePoint(c);
    } else {
      plain.append("&#").append(c).append(';');
    }
  }
}
