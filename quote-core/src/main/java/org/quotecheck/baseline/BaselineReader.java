package org.quotecheck.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.baseline.BaselineEntry.Identity;
import org.quotecheck.config.source.Nearest;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** Reads a baseline and stops at the first thing that is wrong. Used once, by one thread. */
final class BaselineReader {
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|={7}|>{7})( |$|\r)");
  private static final Set<String> KEYS = Set.of("version", "findings");
  private static final Set<String> ENTRY_KEYS =
      Set.of("path", "rule", "fingerprint", "count", "words");

  private final SourceText source;
  private final JsonParser json;
  private final List<BaselineEntry> entries = new ArrayList<>();
  private final Map<Identity, Span> places = new HashMap<>();

  private BaselineReader(SourceText source, JsonParser json) {
    this.source = source;
    this.json = json;
  }

  static Baseline read(SourceText source) {
    Matcher conflict = CONFLICT.matcher(source.text());
    if (conflict.find()) {
      throw mistake(
          source,
          conflict.start(),
          "a merge left its marks here. Keep the lines of both sides, take the marks out, and run"
              + " the goal baseline with quotecheck.prune");
    }
    String text = source.text().substring(source.markLength());
    try (JsonParser json = new JsonFactory().createParser(text)) {
      return new BaselineReader(source, json).read();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      int offset = at == null ? 0 : (int) Math.max(0, at.getCharOffset());
      throw mistake(source, source.markLength() + offset, "it is no JSON: " + reason(e));
    } catch (IOException e) {
      throw mistake(source, 0, "it cannot be read: " + e.getMessage());
    }
  }

  private static String reason(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    return message.lines().findFirst().orElse("").replaceAll(" *\\(start marker at.*", "");
  }

  private static BaselineException mistake(SourceText source, int offset, String message) {
    int within = Math.min(offset, source.length());
    return new BaselineException(
        source.name() + ":" + source.position(within) + ": " + message + ".");
  }

  private BaselineException mistake(String message) {
    return mistake(source, offset(json.currentTokenLocation()), message);
  }

  private int offset(JsonLocation location) {
    return source.markLength() + (int) Math.max(0, location.getCharOffset());
  }

  private Baseline read() throws IOException {
    require(json.nextToken() == JsonToken.START_OBJECT, "a baseline is a JSON object");
    boolean versioned = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = key(KEYS);
      json.nextToken();
      if (key.equals("version")) {
        checkVersion();
        versioned = true;
      } else {
        require(versioned, "version must stand before findings");
        readEntries();
      }
    }
    require(versioned, "version is missing");
    require(json.nextToken() == null, "there is something behind the baseline");
    return new Baseline(source, entries, places);
  }

  private void require(boolean right, String message) {
    if (!right) {
      throw mistake(message);
    }
  }

  private String key(Set<String> legal) throws IOException {
    String key = String.valueOf(json.currentName());
    if (!legal.contains(key)) {
      String guess = Nearest.guess(key, legal);
      throw mistake("there is no key \"" + key + "\"" + guess);
    }
    return key;
  }

  private void checkVersion() throws IOException {
    require(json.currentToken() == JsonToken.VALUE_NUMBER_INT, "version must be a whole number");
    require(
        json.getText().equals(Integer.toString(BaselineWriter.VERSION)),
        String.format(
            Locale.ROOT,
            "it has version %s and this quotecheck reads version %d; use the quotecheck that wrote"
                + " it, or a newer one",
            json.getText(),
            BaselineWriter.VERSION));
  }

  private void readEntries() throws IOException {
    require(json.currentToken() == JsonToken.START_ARRAY, "findings must be a list");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      require(json.currentToken() == JsonToken.START_OBJECT, "a finding must be an object");
      int begin = offset(json.currentTokenLocation());
      BaselineEntry entry = entry();
      Span place = new Span(begin, offset(json.currentLocation()));
      // Both sides of a merge may have added it.
      if (places.putIfAbsent(entry.key(), place) == null) {
        entries.add(entry);
      }
    }
  }

  private BaselineEntry entry() throws IOException {
    Map<String, String> texts = new HashMap<>();
    int count = 1;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = key(ENTRY_KEYS);
      json.nextToken();
      if (key.equals("count")) {
        count = positive();
      } else {
        require(json.currentToken() == JsonToken.VALUE_STRING, key + " must be a text");
        texts.put(key, json.getText());
      }
    }
    String words = Optional.ofNullable(texts.get("words")).orElse("");
    return new BaselineEntry(
        text(texts, "path"), text(texts, "rule"), text(texts, "fingerprint"), count, words);
  }

  private String text(Map<String, String> texts, String key) {
    return Optional.ofNullable(texts.get(key))
        .orElseThrow(() -> mistake("this finding has no " + key));
  }

  private int positive() throws IOException {
    boolean number =
        json.currentToken() == JsonToken.VALUE_NUMBER_INT
            && json.getText().matches("[1-9]\\d{0,8}");
    require(number, "count must be a whole number from 1 on");
    return json.getIntValue();
  }
}
