package org.quotecheck.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The points of every row, read from {@code points.txt}. Immutable and thread-safe. */
final class PointsTable {
  private static final String FILE = "points.txt";

  private final Map<PointsRow, Integer> points = new EnumMap<>(PointsRow.class);

  private PointsTable(List<String> lines) {
    for (String line : lines) {
      String[] fields = line.split("\\|", -1);
      String id = fields[0].strip();
      PointsRow row = PointsRow.valueOf(id.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
      points.put(row, Integer.valueOf(fields[1].strip()));
    }
    Set<PointsRow> missing = EnumSet.allOf(PointsRow.class);
    missing.removeAll(points.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalStateException(FILE + " lacks the rows " + missing);
    }
  }

  /** The table we ship. */
  static PointsTable load() {
    try (InputStream in = PointsTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FILE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new PointsTable(
          reader.lines().filter(s -> !s.isBlank() && !s.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** The sum of the rows. */
  int sum(Set<PointsRow> rows) {
    int sum = 0;
    for (PointsRow row : rows) {
      sum += points.getOrDefault(row, 0);
    }
    return sum;
  }

  /** The rows as explanations show them, such as {@code strong-cue +5}. */
  List<String> describe(Set<PointsRow> rows) {
    List<String> out = new ArrayList<>();
    for (PointsRow row : rows) {
      out.add(String.format(java.util.Locale.ROOT, "%s %+d", row.id(), points.getOrDefault(row, 0)));
    }
    return out;
  }
}
