package org.quotecheck.report.review;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Fingerprints;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.json.JsonObject;
import org.quotecheck.report.json.JsonText;

/** Every finding as GitLab's Code Quality has it. */
public final class GitLabFormat implements ReportFormat {
  private static final String UNCHECKED = "unchecked-file";

  @Override
  public String id() {
    return "gitlab";
  }

  @Override
  public String fileName() {
    return "gitlab.json";
  }

  @Override
  public boolean fromRepository() {
    return true;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    JsonText.write(
        Stream.concat(
            report.files().stream().flatMap(GitLabFormat::issues),
            report.failures().stream().map(GitLabFormat::issue)),
        out);
  }

  private static Stream<JsonObject> issues(FileReport file) {
    List<String> fingerprints = Fingerprints.of(file);
    return IntStream.range(0, fingerprints.size())
        .mapToObj(i -> issue(file.path(), file.findings().get(i), fingerprints.get(i)));
  }

  private static JsonObject issue(String path, FindingEntry entry, String fingerprint) {
    return new JsonObject()
        .put("description", entry.finding().message())
        .put("check_name", entry.finding().rule())
        .put("fingerprint", fingerprint)
        .put("severity", severity(entry.finding().severity()))
        .put("location", place(path, entry.location().begin().line()));
  }

  private static JsonObject issue(FileFailure failure) {
    return new JsonObject()
        .put("description", failure.message())
        .put("check_name", UNCHECKED)
        .put("fingerprint", Fingerprints.of(failure))
        .put("severity", "blocker")
        .put("location", place(failure.path(), 1));
  }

  private static JsonObject place(String path, int line) {
    return new JsonObject().put("path", path).put("lines", new JsonObject().put("begin", line));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
