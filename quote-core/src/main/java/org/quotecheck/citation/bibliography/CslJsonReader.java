package org.quotecheck.citation.bibliography;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** Reads CSL-JSON: a list of objects, or an object that holds one. Not thread-safe. */
final class CslJsonReader {
  private final SourceText source;
  private final int base;
  private final EntryCollector entries;

  CslJsonReader(SourceText source, EntryCollector entries) {
    this.source = source;
    this.base = source.markLength();
    this.entries = entries;
  }

  void read() {
    StringReader reader = new StringReader(source.text().substring(base));
    try (JsonParser json = new JsonFactory().createParser(reader)) {
      list(json);
    } catch (JsonProcessingException e) {
      int at = e.getLocation() == null ? base : offset(e.getLocation());
      entries.problem(new Span(at, at + 1), "This is no JSON: " + e.getOriginalMessage() + ".");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void list(JsonParser json) throws IOException {
    boolean inList = false;
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (inList && token == JsonToken.START_OBJECT) {
        entry(json);
      }
      inList |= token == JsonToken.START_ARRAY;
    }
    if (!inList) {
      entries.problem(new Span(base, base), "This file holds no list of entries.");
    }
  }

  private void entry(JsonParser json) throws IOException {
    entries.begin(offset(json.currentTokenLocation()));
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value.isScalarValue()) {
        entries.field(name, json.getText(), place(json, value));
      } else {
        json.skipChildren();
        entries.field(name, "", new Span(0, 0));
      }
    }
    entries.end(offset(json.currentTokenLocation()) + 1);
  }

  private Span place(JsonParser json, JsonToken value) throws IOException {
    int quote = value == JsonToken.VALUE_STRING ? 1 : 0;
    int begin = Math.min(source.length(), offset(json.currentTokenLocation()) + quote);
    String text = json.getText();
    boolean written = source.text().startsWith(text, begin);
    return new Span(begin, written ? begin + text.length() : begin);
  }

  private int offset(JsonLocation location) {
    int offset = (int) Math.min(source.length(), base + Math.max(0, location.getCharOffset()));
    return Math.max(0, offset);
  }
}
