package org.quotecheck.report.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.quotecheck.report.Tool;
import org.quotecheck.text.Position;
import org.quotecheck.text.Span;

/** What our JSON reports share: layout, escapes, and how places are written. */
final class JsonOutput {
  private static final String SCHEMA_VERSION = "1.0";

  private JsonOutput() {}

  /** Something that writes JSON. */
  @FunctionalInterface
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes one document: an object that starts with schema version and tool. */
  static void document(Writer out, Body body) throws IOException {
    plain(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("schemaVersion", SCHEMA_VERSION);
          Tool tool = Tool.quotecheck();
          json.writeObjectFieldStart("tool");
          json.writeStringField("name", tool.name());
          json.writeStringField("version", tool.version());
          json.writeEndObject();
          body.write(json);
          json.writeEndObject();
        });
  }

  /** Writes one value and a line end, in our layout. */
  static void plain(Writer out, Body body) throws IOException {
    try (JsonGenerator json = generator(out, new Escapes())) {
      json.setPrettyPrinter(layout());
      body.write(json);
      json.writeRaw('\n');
    }
  }

  /** Writes one value on one line, fit to be put into a page of HTML. */
  static void line(Writer out, Body body) throws IOException {
    try (JsonGenerator json = generator(out, new PageEscapes())) {
      body.write(json);
    }
  }

  private static JsonGenerator generator(Writer out, CharacterEscapes escapes) throws IOException {
    return new JsonFactoryBuilder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .characterEscapes(escapes)
        .build()
        .createGenerator(out);
  }

  private static PrettyPrinter layout() {
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""))
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(new DefaultIndenter("  ", "\n"));
  }

  static void span(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
  }

  static void begin(JsonGenerator json, Position position) throws IOException {
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
  }

  static void end(JsonGenerator json, Position position) throws IOException {
    json.writeNumberField("endLine", position.line());
    json.writeNumberField("endColumn", position.column());
  }

  /** A surrogate without its partner is no UTF-8, so all are written as escapes. */
  private static class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      return surrogate ? new SerializedString("\\u" + Integer.toHexString(c)) : null;
    }
  }

  /** The characters that mean something in HTML are written as escapes, too. */
  private static final class PageEscapes extends Escapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes['<'] = ESCAPE_STANDARD;
      escapes['>'] = ESCAPE_STANDARD;
      escapes['&'] = ESCAPE_STANDARD;
      return escapes;
    }
  }
}
