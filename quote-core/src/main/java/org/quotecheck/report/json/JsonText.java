package org.quotecheck.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes plain values as JSON: maps, lists, texts, whole numbers and truth values. */
public final class JsonText {
  private JsonText() {}

  /**
   * The document that holds a value, with a line end behind it.
   *
   * @throws IllegalArgumentException if there is any other kind of value in it
   */
  public static String of(Object value) {
    StringWriter out = new StringWriter();
    try {
      JsonOutput.plain(out, json -> write(json, value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      object(json, map);
    } else if (value instanceof List<?> list) {
      array(json, list);
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      throw new IllegalArgumentException("no plain value: " + value);
    }
  }

  private static void object(JsonGenerator json, Map<?, ?> map) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.writeFieldName(String.valueOf(entry.getKey()));
      write(json, entry.getValue());
    }
    json.writeEndObject();
  }

  private static void array(JsonGenerator json, List<?> list) throws IOException {
    json.writeStartArray();
    for (Object item : list) {
      write(json, item);
    }
    json.writeEndArray();
  }
}
