package org.quotecheck.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes plain values as JSON: objects, maps, lists, streams, texts, whole numbers and truth
 * values. A stream is an array whose items are made one by one as they are written.
 */
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
      write(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * Writes the document that holds a value, with a line end behind it.
   *
   * @throws IllegalArgumentException if there is any other kind of value in it
   */
  public static void write(Object value, Writer out) throws IOException {
    JsonOutput.plain(out, json -> write(json, value));
  }

  /**
   * Writes a value on one line, without a line end; {@code <}, {@code >} and {@code &} are written
   * as escapes, so that it may stand in a page of HTML.
   *
   * @throws IllegalArgumentException if there is any other kind of value in it
   */
  public static void writeLine(Object value, Writer out) throws IOException {
    JsonOutput.line(out, json -> write(json, value));
  }

  static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof JsonObject object) {
      object(json, object.fields());
    } else if (value instanceof Map<?, ?> map) {
      object(json, map);
    } else if (value instanceof List<?> list) {
      array(json, list.iterator());
    } else if (value instanceof Stream<?> stream) {
      array(json, stream.iterator());
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

  private static void array(JsonGenerator json, Iterator<?> items) throws IOException {
    json.writeStartArray();
    while (items.hasNext()) {
      write(json, items.next());
    }
    json.writeEndArray();
  }
}
