package org.quotecheck.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.quotecheck.attribution.Status;
import org.quotecheck.finding.Finding;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.Acceptance;
import org.quotecheck.report.AcceptedFinding;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Label;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.place.RelatedPlace;

/** Every finding, as JSON. */
public final class JsonFormat implements ReportFormat {
  @Override
  public String id() {
    return "json";
  }

  @Override
  public String fileName() {
    return "report.json";
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    JsonOutput.document(
        out,
        json -> {
          summary(json, report);
          json.writeArrayFieldStart("files");
          for (FileReport file : report.files()) {
            file(json, file);
          }
          json.writeEndArray();
          failures(json, report);
        });
  }

  private static void summary(JsonGenerator json, Report report) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", report.articleCount());
    json.writeNumberField("failures", report.failures().size());
    json.writeObjectFieldStart("quotations");
    json.writeNumberField("total", report.quotationCount());
    for (Status status : Status.values()) {
      json.writeNumberField(Label.of(status), report.count(status));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("findings");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.label(), report.count(severity));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("accepted");
    for (Acceptance by : Acceptance.values()) {
      json.writeNumberField(by.label(), report.count(by));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("rules");
    for (Map.Entry<String, Integer> rule : report.countByRule().entrySet()) {
      json.writeNumberField(rule.getKey(), rule.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void file(JsonGenerator json, FileReport file) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", file.path());
    json.writeStringField("format", file.format());
    json.writeStringField("language", file.language());
    json.writeObjectFieldStart("quotations");
    json.writeNumberField("total", file.quotations().size());
    for (Status status : Status.values()) {
      json.writeNumberField(Label.of(status), file.count(status));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    for (FindingEntry entry : file.findings()) {
      finding(json, entry);
    }
    json.writeEndArray();
    accepted(json, file);
    json.writeEndObject();
  }

  private static void accepted(JsonGenerator json, FileReport file) throws IOException {
    json.writeArrayFieldStart("accepted");
    for (AcceptedFinding accepted : file.accepted()) {
      json.writeStartObject();
      json.writeStringField("by", accepted.by().label());
      json.writeStringField("reason", accepted.reason());
      fields(json, accepted.entry());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, FindingEntry entry) throws IOException {
    json.writeStartObject();
    fields(json, entry);
    json.writeEndObject();
  }

  private static void fields(JsonGenerator json, FindingEntry entry) throws IOException {
    Finding finding = entry.finding();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().label());
    json.writeStringField("message", finding.message());
    JsonOutput.span(json, finding.span());
    JsonOutput.begin(json, entry.location().begin());
    JsonOutput.end(json, entry.location().end());
    json.writeStringField("excerpt", entry.excerpt().text());
    json.writeArrayFieldStart("notes");
    for (String note : finding.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("related");
    for (RelatedPlace place : entry.related()) {
      related(json, place);
    }
    json.writeEndArray();
  }

  private static void related(JsonGenerator json, RelatedPlace place) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", place.path());
    JsonOutput.span(json, place.location().span());
    JsonOutput.begin(json, place.location().begin());
    JsonOutput.end(json, place.location().end());
    json.writeEndObject();
  }

  private static void failures(JsonGenerator json, Report report) throws IOException {
    json.writeArrayFieldStart("failures");
    for (FileFailure failure : report.failures()) {
      json.writeStartObject();
      json.writeStringField("path", failure.path());
      json.writeStringField("message", failure.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
