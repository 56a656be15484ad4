package org.quotecheck.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Label;
import org.quotecheck.report.QuotationEntry;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.SpeakerEntry;
import org.quotecheck.report.place.Passage;

/** Every quotation with its speaker, and what articles refer to, as JSON. */
public final class ExtractFormat implements ReportFormat {
  @Override
  public String id() {
    return "extract";
  }

  @Override
  public String fileName() {
    return "extract.json";
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    JsonOutput.document(
        out,
        json -> {
          json.writeArrayFieldStart("files");
          for (FileReport file : report.files()) {
            file(json, file);
          }
          json.writeEndArray();
        });
  }

  private static void file(JsonGenerator json, FileReport file) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", file.path());
    json.writeStringField("format", file.format());
    json.writeStringField("language", file.language());
    json.writeArrayFieldStart("quotations");
    for (QuotationEntry quotation : file.quotations()) {
      quotation(json, quotation);
    }
    json.writeEndArray();
    CitationJson.citations(json, file.citations());
    json.writeEndObject();
  }

  private static void quotation(JsonGenerator json, QuotationEntry quotation) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", quotation.text());
    JsonOutput.span(json, quotation.location().span());
    JsonOutput.begin(json, quotation.location().begin());
    JsonOutput.end(json, quotation.location().end());
    json.writeStringField("kind", Label.of(quotation.kind()));
    json.writeStringField("status", Label.of(quotation.status()));
    speaker(json, quotation.speaker());
    cue(json, quotation.cue());
    json.writeObjectFieldStart("evidence");
    json.writeStringField("sieve", quotation.evidence().sieve());
    json.writeStringField("sentence", quotation.evidence().sentence());
    json.writeEndObject();
    if (quotation.verdict().isPresent()) {
      json.writeFieldName("verdict");
      JsonText.write(json, VerdictData.of(quotation.verdict().get()));
    }
    parts(json, quotation.parts());
    json.writeEndObject();
  }

  private static void speaker(JsonGenerator json, Optional<SpeakerEntry> speaker)
      throws IOException {
    if (speaker.isEmpty()) {
      json.writeNullField("speaker");
      return;
    }
    json.writeObjectFieldStart("speaker");
    json.writeStringField("text", speaker.get().text());
    JsonOutput.span(json, speaker.get().location().span());
    JsonOutput.begin(json, speaker.get().location().begin());
    json.writeStringField("name", speaker.get().name().orElse(null));
    json.writeStringField("type", Label.of(speaker.get().type()));
    json.writeEndObject();
  }

  private static void cue(JsonGenerator json, Optional<Passage> cue) throws IOException {
    if (cue.isEmpty()) {
      json.writeNullField("cue");
      return;
    }
    json.writeObjectFieldStart("cue");
    json.writeStringField("text", cue.get().text());
    JsonOutput.span(json, cue.get().span());
    json.writeEndObject();
  }

  private static void parts(JsonGenerator json, List<Passage> parts) throws IOException {
    if (parts.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("parts");
    for (Passage part : parts) {
      json.writeStartObject();
      JsonOutput.span(json, part.span());
      json.writeStringField("text", part.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
