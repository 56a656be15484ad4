package org.quotecheck.report.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** The characters that take two columns of a terminal, as the Unicode standard lists them. */
final class WideCharacters {
  private static final String LIST = "wide-characters.txt";
  private static final int HEXADECIMAL = 16;

  /** The last character of each range, by its first. */
  private static final NavigableMap<Integer, Integer> RANGES = read();

  private WideCharacters() {}

  static boolean contains(int c) {
    Map.Entry<Integer, Integer> range = RANGES.floorEntry(c);
    return range != null && c <= range.getValue();
  }

  private static NavigableMap<Integer, Integer> read() {
    NavigableMap<Integer, Integer> ranges = new TreeMap<>();
    InputStream in = WideCharacters.class.getResourceAsStream(LIST);
    Objects.requireNonNull(in, LIST + " is missing");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, ranges));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LIST, e);
    }
    return Collections.unmodifiableNavigableMap(ranges);
  }

  private static void add(String line, NavigableMap<Integer, Integer> ranges) {
    int dash = line.indexOf('-');
    ranges.put(
        Integer.valueOf(line.substring(0, dash), HEXADECIMAL),
        Integer.valueOf(line.substring(dash + 1), HEXADECIMAL));
  }
}
