package org.quotecheck.report.html;

import java.util.Optional;
import java.util.stream.Stream;
import org.quotecheck.report.Label;
import org.quotecheck.report.citation.CitationEntry;
import org.quotecheck.report.citation.CitationList;
import org.quotecheck.report.citation.ReferenceEntry;
import org.quotecheck.report.json.JsonObject;

/** What one article refers to, as the page lists it. */
final class CitationData {
  private CitationData() {}

  static Stream<JsonObject> citations(CitationList list) {
    return list.citations().stream().map(CitationData::citation);
  }

  static Stream<JsonObject> references(CitationList list) {
    return list.references().stream().map(CitationData::reference);
  }

  private static JsonObject citation(CitationEntry entry) {
    JsonObject data =
        new JsonObject()
            .put("kind", Label.of(entry.kind()))
            .put("line", entry.location().begin().line())
            .put("column", entry.location().begin().column())
            .put("key", present(entry.key()))
            .put("target", present(entry.target()));
    return entry.reference().isPresent() ? data.put("to", entry.reference().getAsInt()) : data;
  }

  private static JsonObject reference(ReferenceEntry entry) {
    return new JsonObject()
        .put("kind", Label.of(entry.kind()))
        .put("key", entry.key())
        .put("path", present(entry.path()))
        .put("line", entry.location().map(location -> location.begin().line()))
        .put("target", present(entry.target()))
        .put("title", present(entry.title()));
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
