package org.quotecheck.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The lines of one text file beside this class, to take words and sentences from.
 *
 * @param lines the lines without the comments
 */
record Stock(List<String> lines) {
  Stock {
    lines = List.copyOf(lines);
  }

  /** The stock of {@code name.txt}. */
  static Stock of(String name) {
    try (InputStream in = Stock.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name + ".txt");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Stock(reader.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + ".txt", e);
    }
  }

  /** Any of the lines. */
  String any(RandomGenerator random) {
    return lines.get(random.nextInt(lines.size()));
  }

  /** The line of a number, starting over behind the last. */
  String at(int number) {
    return lines.get(number % lines.size());
  }

  /** The lines that hold a word. */
  Stock with(String word) {
    return new Stock(lines.stream().filter(line -> line.contains(word)).toList());
  }
}
