package org.quotecheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines that somebody wrote down while reading, to be compared with what was found.
 *
 * <p>A line {@code [path]} begins the part of one article; {@code #} begins a comment. How wide the
 * columns are does not matter.
 */
final class ReaderTable {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private ReaderTable() {}

  /** The lines of a file without comments. */
  static List<String> lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(l -> !l.isBlank() && !l.startsWith("#")).map(ReaderTable::tidy).toList();
    }
  }

  /** The rows of each article, by its path; the heading row of each part is left out. */
  static Map<String, List<String>> byArticle(Path file) throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        current = new ArrayList<>();
        rows.put(line.substring(1, line.length() - 1), current);
      } else if (!line.startsWith("line |")) {
        current.add(line);
      }
    }
    return rows;
  }

  /** One row with single spaces. */
  static String tidy(String row) {
    return row.strip().replaceAll("\\s+", " ");
  }

  /** What is missing (-) and what is too much (+), in reading order; empty if nothing is. */
  static List<String> difference(List<String> expected, List<String> found) {
    Stream<String> missing = without(expected, found).stream().map(row -> "- " + row);
    Stream<String> extra = without(found, expected).stream().map(row -> "+ " + row);
    return Stream.concat(missing, extra)
        .sorted(Comparator.comparing(ReaderTable::readingOrder))
        .toList();
  }

  private static List<String> without(List<String> rows, List<String> taken) {
    List<String> left = new ArrayList<>(rows);
    taken.forEach(left::remove);
    return left;
  }

  /** The row without its sign, with line numbers as wide as each other. */
  private static String readingOrder(String row) {
    return NUMBER
        .matcher(row.substring(2))
        .replaceAll(found -> String.format(Locale.ROOT, "%6s", found.group()));
  }
}
