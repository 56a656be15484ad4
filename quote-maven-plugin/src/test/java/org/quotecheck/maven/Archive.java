package org.quotecheck.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Writes an archive of invented articles in which every second quotation too many has no speaker.
 */
final class Archive {
  private static final List<String> THINGS =
      List.of("ferry", "bridge", "tram", "harbour", "library", "market", "school", "quay");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

  private Archive() {}

  /** Files with two or three findings each, five in two files. */
  static void write(Path content, int files) throws IOException {
    for (int file = 0; file < files; file++) {
      Path path = path(content, file);
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, article(file));
    }
  }

  static String name(int file) {
    return String.format(Locale.ROOT, "%d/article-%03d.md", 2010 + file % 10, file);
  }

  static Path path(Path content, int file) {
    return content.resolve(name(file));
  }

  private static String article(int file) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("# Notes of the day, number " + file);
    for (int i = 0; i < 2 + file % 2; i++) {
      paragraphs.add(String.format(Locale.ROOT, "The %s was late again.", thing(file + i)));
      paragraphs.add(quote(file, i));
    }
    paragraphs.add("The weather was fair.");
    return String.join("\n\n", paragraphs) + "\n";
  }

  private static String thing(int number) {
    return THINGS.get(number % THINGS.size());
  }

  /** A quotation that is in no other place of the archive. */
  static String quote(int file, int number) {
    return String.format(
        Locale.ROOT,
        "“We waited for the %s until %s, and %d of us walked home at last.”",
        thing(file + number),
        DAYS.get((file + number) % DAYS.size()),
        100 * (number + 1) + file);
  }

  /** Puts the last two paragraphs right behind the headline. */
  static void movedLastParagraphUp(Path article) throws IOException {
    List<String> paragraphs =
        new ArrayList<>(Arrays.asList(Files.readString(article).strip().split("\n\n", -1)));
    Collections.rotate(paragraphs.subList(1, paragraphs.size()), 3);
    Files.writeString(article, String.join("\n\n", paragraphs) + "\n");
  }
}
