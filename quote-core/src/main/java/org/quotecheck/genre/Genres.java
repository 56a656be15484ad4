package org.quotecheck.genre;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quotecheck.article.Article;

/**
 * What front matter says about the genre, by the words of {@code genres.txt}. Immutable and
 * thread-safe.
 *
 * @param declared keys that are there to name the genre
 * @param suggested keys that often tell it, the surest first
 * @param values genres by the words that name them
 */
record Genres(List<String> declared, List<String> suggested, Map<String, Genre> values) {
  private static final Pattern SPACES = Pattern.compile(" +");

  static final Genres DEFAULT = load();

  Genres {
    declared = List.copyOf(declared);
    suggested = List.copyOf(suggested);
    values = Map.copyOf(values);
  }

  /** The genre that the first of the keys names. */
  Optional<Genre> named(Article article, List<String> keys) {
    return keys.stream()
        .map(article.metadata()::get)
        .flatMap(value -> Optional.ofNullable(value).stream())
        .flatMap(value -> called(value).stream())
        .findFirst();
  }

  /** The genre that a word or phrase stands for. */
  Optional<Genre> called(String value) {
    return Optional.ofNullable(
        values.get(value.strip().toLowerCase(Locale.ROOT).replace(' ', '-')));
  }

  private static Genres load() {
    try (InputStream in = Genres.class.getResourceAsStream("genres.txt")) {
      if (in == null) {
        throw new IllegalStateException("genres.txt is missing from the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return parse(lines.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read genres.txt", e);
    }
  }

  private static Genres parse(List<String> lines) {
    Map<String, List<String>> uses = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      List<String> words = uses.computeIfAbsent(line.substring(0, colon), u -> new ArrayList<>());
      SPACES.splitAsStream(line.substring(colon + 1).strip()).forEach(words::add);
    }
    Map<String, Genre> values = new HashMap<>();
    for (Genre genre : Genre.values()) {
      uses.getOrDefault(genre.label(), List.of()).forEach(word -> values.put(word, genre));
    }
    return new Genres(
        uses.getOrDefault("declared", List.of()),
        uses.getOrDefault("suggested", List.of()),
        values);
  }
}
