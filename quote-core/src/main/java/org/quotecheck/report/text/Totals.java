package org.quotecheck.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quotecheck.attribution.Status;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.Acceptance;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;

/** The figures of a report in words. */
final class Totals {
  private static final List<Severity> WORST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private Totals() {}

  /** What was checked and how many findings there are; a single line if there is no more to say. */
  static String summary(Report report, Severity mildest) {
    Report shown = report.atLeast(mildest);
    boolean clean = shown.findings().findAny().isEmpty() && report.failures().isEmpty();
    return checked(report)
        + (clean ? "; " : "\n")
        + severities(report, mildest)
        + accepted(report)
        + "\n"
        + rules(shown)
        + failures(report);
  }

  private static String checked(Report report) {
    return "checked "
        + count(report.articleCount(), "file")
        + ", "
        + count(report.quotationCount(), "quotation")
        + ": "
        + report.count(Status.ATTRIBUTED)
        + " attributed, "
        + report.count(Status.UNATTRIBUTED)
        + " unattributed, "
        + report.count(Status.UNDECIDED)
        + " undecided, "
        + report.count(Status.EXEMPT)
        + " exempt";
  }

  private static String severities(Report report, Severity mildest) {
    String counts =
        WORST_FIRST.stream()
            .filter(severity -> report.count(severity) > 0)
            .map(
                severity ->
                    count(report.count(severity), severity)
                        + (severity.compareTo(mildest) < 0 ? " not shown" : ""))
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "no findings" : counts;
  }

  /** Such as "2 errors, 1 info in 2 of 14 files". */
  static String counts(Report report) {
    long files = report.files().stream().filter(file -> !file.findings().isEmpty()).count();
    return severities(report.findings().toList())
        + " in "
        + files
        + " of "
        + count(report.articleCount(), "file");
  }

  /** Such as "2 errors, 1 info". */
  static String severities(List<FindingEntry> findings) {
    return WORST_FIRST.stream()
        .map(severity -> count(findings, severity))
        .filter(count -> !count.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(List<FindingEntry> findings, Severity severity) {
    long number = findings.stream().filter(entry -> entry.finding().severity() == severity).count();
    return number == 0 ? "" : count(number, severity);
  }

  private static String count(long number, Severity severity) {
    String label = severity.label();
    return severity == Severity.INFO ? number + " " + label : count(number, label);
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
    return counts.isEmpty() ? "" : ", besides " + String.join(", ", counts);
  }

  /** A line for each rule, the one with the most findings first. */
  private static String rules(Report report) {
    Map<String, Integer> counts = report.countByRule();
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int digits = Integer.toString(most).length();
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(rule -> "  " + padded(rule.getValue(), digits) + " " + rule.getKey() + "\n")
        .collect(Collectors.joining());
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return " ".repeat(digits - text.length()) + text;
  }

  private static String failures(Report report) {
    int count = report.failures().size();
    return count == 0 ? "" : count(count, "file") + " could not be checked\n";
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
