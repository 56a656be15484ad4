package org.quotecheck.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalInt;
import org.quotecheck.report.Label;
import org.quotecheck.report.citation.CitationEntry;
import org.quotecheck.report.citation.CitationList;
import org.quotecheck.report.citation.ReferenceEntry;
import org.quotecheck.report.place.Location;

/** What an article refers to, as fields of the object that is open. */
final class CitationJson {
  private CitationJson() {}

  static void citations(JsonGenerator json, CitationList list) throws IOException {
    json.writeArrayFieldStart("citations");
    for (CitationEntry citation : list.citations()) {
      citation(json, citation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("references");
    for (ReferenceEntry reference : list.references()) {
      reference(json, reference);
    }
    json.writeEndArray();
  }

  private static void citation(JsonGenerator json, CitationEntry citation) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Label.of(citation.kind()));
    json.writeStringField("text", citation.text());
    place(json, citation.location());
    text(json, "key", citation.key());
    text(json, "target", citation.target());
    OptionalInt reference = citation.reference();
    if (reference.isPresent()) {
      json.writeNumberField("reference", reference.getAsInt());
    } else {
      json.writeNullField("reference");
    }
    json.writeEndObject();
  }

  private static void reference(JsonGenerator json, ReferenceEntry reference) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Label.of(reference.kind()));
    text(json, "key", reference.key());
    text(json, "path", reference.path());
    if (reference.location().isPresent()) {
      place(json, reference.location().get());
    }
    text(json, "target", reference.target());
    text(json, "title", reference.title());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Location location) throws IOException {
    JsonOutput.span(json, location.span());
    JsonOutput.begin(json, location.begin());
    JsonOutput.end(json, location.end());
  }

  /** A text that may be missing. */
  private static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeStringField(name, text.isEmpty() ? null : text);
  }
}
