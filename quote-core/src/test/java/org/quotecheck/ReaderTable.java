package org.quotecheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lines that somebody wrote down while reading, to be compared with what was found.
 *
 * <p>A line {@code [path]} begins the part of one article; {@code #} begins a comment. How wide the
 * columns are does not matter.
 */
final class ReaderTable {
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

  /** What is missing (-) and what is too much (+), by line number; empty if nothing is. */
  static List<String> difference(List<String> expected, List<String> found) {
    List<String> missing = without(expected, found);
    List<String> extra = without(found, expected);
    return Stream.concat(
            missing.stream().map(row -> "- " + row), extra.stream().map(row -> "+ " + row))
        .sorted((a, b) -> Integer.compare(lineNumber(a), lineNumber(b)))
        .toList();
  }

  private static List<String> without(List<String> rows, List<String> taken) {
    List<String> left = new ArrayList<>(rows);
    taken.forEach(left::remove);
    return left;
  }

  private static int lineNumber(String row) {
    String digits = row.replaceFirst("^. (?:[^|]*:)?(\\d+).*", "$1");
    return digits.equals(row) ? 0 : Integer.parseInt(digits);
  }
}
