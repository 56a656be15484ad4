package org.quotecheck.report.review;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.Tool;
import org.quotecheck.report.json.JsonObject;
import org.quotecheck.report.json.JsonText;
import org.quotecheck.report.place.Location;

/**
 * Every finding as reviewdog reads it: a line of JSON each. Columns count bytes of UTF-8 from 1, as
 * its format wants, ends are exclusive, and a byte order mark has no column.
 */
public final class RdJsonLinesFormat implements ReportFormat {
  @Override
  public String id() {
    return "rdjsonl";
  }

  @Override
  public String fileName() {
    return "report.rdjsonl";
  }

  @Override
  public boolean fromRepository() {
    return true;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (FileReport file : report.files()) {
      for (FindingEntry entry : file.findings()) {
        line(diagnostic(file.path(), entry), out);
      }
    }
    for (FileFailure failure : report.failures()) {
      line(diagnostic(failure), out);
    }
  }

  private static void line(JsonObject diagnostic, Writer out) throws IOException {
    JsonText.writeLine(diagnostic, out);
    out.write("\n");
  }

  private static JsonObject diagnostic(String path, FindingEntry entry) {
    JsonObject location = new JsonObject().put("path", path).put("range", range(entry.location()));
    return new JsonObject()
        .put("message", entry.finding().message())
        .put("location", location)
        .put("severity", entry.finding().severity().label().toUpperCase(Locale.ROOT))
        .put("source", source())
        .put("code", new JsonObject().put("value", entry.finding().rule()));
  }

  private static JsonObject diagnostic(FileFailure failure) {
    return new JsonObject()
        .put("message", failure.message())
        .put("location", new JsonObject().put("path", failure.path()))
        .put("severity", "ERROR")
        .put("source", source());
  }

  private static JsonObject source() {
    return new JsonObject().put("name", Tool.quotecheck().name());
  }

  private static JsonObject range(Location location) {
    return new JsonObject()
        .put("start", position(location.begin().line(), location.beginUtf8()))
        .put("end", position(location.end().line(), location.endUtf8()));
  }

  private static JsonObject position(int line, int column) {
    return new JsonObject().put("line", line).put("column", column);
  }
}
