package org.quotecheck.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes baselines: an entry a line, so that merges and reviews see entries. */
final class BaselineWriter {
  /** A reader of an older version must not guess what a newer one means. */
  static final int VERSION = 1;

  private BaselineWriter() {}

  static String write(List<BaselineEntry> entries) {
    JsonFactory factory = new JsonFactory();
    String lines =
        entries.stream()
            .sorted(BaselineEntry.ORDER)
            .map(entry -> "\n    " + line(factory, entry))
            .collect(Collectors.joining(","));
    String close = entries.isEmpty() ? "]" : "\n  ]";
    return "{\n  \"version\": " + VERSION + ",\n  \"findings\": [" + lines + close + "\n}\n";
  }

  private static String line(JsonFactory factory, BaselineEntry entry) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("path", entry.path());
      json.writeStringField("rule", entry.rule());
      json.writeStringField("fingerprint", entry.fingerprint());
      if (entry.count() > 1) {
        json.writeNumberField("count", entry.count());
      }
      json.writeStringField("words", entry.words());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
