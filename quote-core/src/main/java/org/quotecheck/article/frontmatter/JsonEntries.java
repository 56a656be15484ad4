package org.quotecheck.article.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.quotecheck.article.frontmatter.ScalarAligner.Escapes;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/** The plain values of a JSON object, and where the object ends. */
final class JsonEntries {
  private final String source;
  private final int base;
  private final List<Entry> entries = new ArrayList<>();
  private int end;

  private JsonEntries(String source, int base) {
    this.source = source;
    this.base = base;
  }

  /**
   * Reads the object that begins at {@code begin}; what follows it is not looked at.
   *
   * @throws FrontMatterException if it is no JSON
   */
  static JsonEntries read(String source, int begin) throws FrontMatterException {
    JsonEntries reader = new JsonEntries(source, begin);
    try (StringReader text = new StringReader(source)) {
      text.skip(begin);
      reader.readObject(text);
    } catch (JsonProcessingException e) {
      long offset = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharOffset());
      throw new FrontMatterException(
          e.getOriginalMessage(), (int) Math.min(source.length(), begin + offset));
    } catch (IOException e) {
      throw new FrontMatterException(String.valueOf(e.getMessage()), begin);
    }
    return reader;
  }

  List<Entry> entries() {
    return entries;
  }

  /** The offset after the closing brace. */
  int end() {
    return end;
  }

  private void readObject(StringReader text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      int depth = 0;
      do {
        JsonToken token = parser.nextToken();
        if (token == null) {
          throw new com.fasterxml.jackson.core.JsonParseException(parser, "the object never ends");
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          addScalar(parser, depth);
        }
      } while (depth > 0);
      end = base + (int) parser.currentLocation().getCharOffset();
    }
  }

  private void addScalar(JsonParser parser, int depth) throws IOException {
    if (depth > Entry.MAX_OWN_DEPTH) {
      return;
    }
    String path = path(parser.getParsingContext());
    boolean named = depth <= Entry.MAX_DEPTH && parser.getParsingContext().inObject();
    if (named || Entry.isOwn(path)) {
      entries.add(new Entry(path, value(parser)));
    }
  }

  private static String path(JsonStreamContext innermost) {
    Deque<String> keys = new ArrayDeque<>();
    JsonStreamContext at = innermost;
    while (!at.inRoot()) {
      keys.push(at.inObject() ? at.getCurrentName() : Integer.toString(at.getCurrentIndex()));
      at = at.getParent();
    }
    return String.join(".", keys).toLowerCase(Locale.ROOT);
  }

  private MappedText value(JsonParser parser) throws IOException {
    String value = parser.getText();
    int quote = parser.currentToken() == JsonToken.VALUE_STRING ? 1 : 0;
    int begin = base + (int) parser.currentTokenLocation().getCharOffset() + quote;
    int written = base + (int) parser.currentLocation().getCharOffset() - quote;
    Span span = new Span(begin, Math.max(begin, written));
    return ScalarAligner.align(source, span, value, Escapes.BACKSLASH);
  }
}
