package org.quotecheck.tools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.quotecheck.text.Span;

/**
 * Reads gold: one JSON object a line, packed if the file's name ends with {@code .gz}.
 *
 * <p>An article as published has {@code id}, {@code text} and {@code quotes}, and may have {@code
 * ignore} and {@code single_quotes}; a quote has {@code begin}, {@code end}, {@code label}, {@code
 * form}, {@code words}, {@code speaker_spans} and {@code speaker_text}, and may have {@code
 * segments} and {@code cue_text}. An altered article has {@code id}, {@code text}, {@code kind} and
 * {@code target}. Offsets are UTF-16 units of {@code text}, ends exclusive; other fields are passed
 * over.
 */
final class GoldFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFile() {}

  /**
   * The articles in the order of the file; of two with the same id the later one.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is not as described; the message names it
   */
  static List<GoldArticle> read(Path file) throws IOException {
    Map<String, GoldArticle> articles = new LinkedHashMap<>();
    try (BufferedReader lines = open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          GoldArticle article = article(line, file + ":" + number);
          articles.put(article.id(), article);
        }
      }
    }
    return List.copyOf(articles.values());
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream unpacked = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8));
  }

  private static GoldArticle article(String line, String place) {
    try {
      return article(JSON.readTree(line));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": not an article: " + e.getMessage(), e);
    }
  }

  private static GoldArticle article(JsonNode json) {
    List<Span> unjudged = new ArrayList<>();
    json.path("ignore").forEach(range -> unjudged.add(span(range)));
    json.path("single_quotes").forEach(range -> unjudged.add(span(range)));
    return new GoldArticle(
        json.required("id").asText(),
        json.required("text").asText(),
        items(json.path("quotes")).map(GoldFile::quote).toList(),
        unjudged,
        Optional.of(json).filter(article -> article.has("target")).map(GoldFile::cut));
  }

  private static GoldArticle.Cut cut(JsonNode json) {
    return new GoldArticle.Cut(
        json.required("kind").asText(),
        span(json.required("target")),
        json.path("prev_mentions_speaker").asBoolean());
  }

  private static GoldQuote quote(JsonNode json) {
    return new GoldQuote(
        span(json),
        pairs(json.path("segments")),
        json.required("label").asText(),
        json.required("form").asText(),
        json.required("words").asInt(),
        pairs(json.required("speaker_spans")),
        json.required("speaker_text").asText(),
        json.path("cue_text").asText());
  }

  private static Span span(JsonNode json) {
    return new Span(json.required("begin").asInt(), json.required("end").asInt());
  }

  private static List<Span> pairs(JsonNode json) {
    return items(json)
        .map(pair -> new Span(pair.required(0).asInt(), pair.required(1).asInt()))
        .toList();
  }

  private static Stream<JsonNode> items(JsonNode json) {
    return StreamSupport.stream(json.spliterator(), false);
  }
}
