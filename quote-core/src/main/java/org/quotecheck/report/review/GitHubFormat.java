package org.quotecheck.report.review;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.place.Location;

/**
 * Commands that GitHub Actions reads from the output of a step and shows beside the lines of a
 * change: one a line. GitHub takes ten of each level and drops the rest without a word, so only the
 * first ten are written, and the last line says how many are left out.
 *
 * <p>Columns count UTF-16 units from 1, ends exclusive; GitHub wants them only where a finding ends
 * in the line it begins in.
 */
public final class GitHubFormat implements ReportFormat {
  /** What GitHub shows of each level for one step. */
  private static final int LIMIT = 10;

  @Override
  public String id() {
    return "github";
  }

  @Override
  public String fileName() {
    return "github.txt";
  }

  @Override
  public boolean fromRepository() {
    return true;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    Map<Severity, Integer> written = new EnumMap<>(Severity.class);
    for (FileFailure failure : report.failures()) {
      if (isAmongFirst(written, Severity.ERROR, LIMIT)) {
        out.write(command("error", "file=" + property(failure.path()), failure.message()));
      }
    }
    List<Found> all = Found.worstFirst(report);
    int notices = all.size() + report.failures().size() > LIMIT ? LIMIT - 1 : LIMIT;
    for (Found found : all) {
      Severity severity = found.entry().finding().severity();
      if (isAmongFirst(written, severity, severity == Severity.INFO ? notices : LIMIT)) {
        out.write(command(found));
      }
    }
    out.write(leftOut(report, written));
  }

  /** Counts one more of a severity. */
  private static boolean isAmongFirst(Map<Severity, Integer> counts, Severity of, int limit) {
    int count = counts.getOrDefault(of, 0);
    if (count < limit) {
      counts.put(of, count + 1);
    }
    return count < limit;
  }

  /** A remark of its own, for which a place among the notices is kept. */
  private static String leftOut(Report report, Map<Severity, Integer> written) {
    Map<Severity, Integer> missing = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      int failures = severity == Severity.ERROR ? report.failures().size() : 0;
      int left = report.count(severity) + failures - written.getOrDefault(severity, 0);
      missing.put(severity, left);
    }
    if (missing.values().stream().allMatch(left -> left == 0)) {
      return "";
    }
    String text =
        String.format(
            Locale.ROOT,
            "GitHub shows no more than %d remarks of a kind. Left out: errors %d, warnings %d, info"
                + " %d. The whole list is in the log and in the report.",
            LIMIT,
            missing.get(Severity.ERROR),
            missing.get(Severity.WARNING),
            missing.get(Severity.INFO));
    return command("notice", "title=quotecheck", text);
  }

  private static String command(Found found) {
    FindingEntry entry = found.entry();
    String properties =
        String.format(
            Locale.ROOT,
            "file=%s,%s,title=%s",
            property(found.path()),
            place(entry.location()),
            property(entry.finding().rule()));
    String text =
        entry.finding().notes().stream()
            .map(note -> "\n" + note)
            .collect(Collectors.joining("", entry.finding().message(), ""));
    return command(level(entry.finding().severity()), properties, text);
  }

  private static String place(Location location) {
    int line = location.begin().line();
    String lines = "line=" + line + ",endLine=" + location.end().line();
    return line == location.end().line()
        ? lines + ",col=" + location.begin().column() + ",endColumn=" + location.end().column()
        : lines;
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.label();
  }

  private static String command(String level, String properties, String text) {
    return "::" + level + " " + properties + "::" + data(text) + "\n";
  }

  /** Other control characters must not reach the terminal that shows the log. */
  private static String data(String text) {
    return text.replace("%", "%25")
        .replace("\r", "%0D")
        .replace("\n", "%0A")
        .replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
