package org.quotecheck.attribution.points;

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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The points of every row of one table, read from a text file. Immutable and thread-safe.
 *
 * @param <R> the rows; a row's name in the file is its constant's in kebab-case
 */
public final class PointsTable<R extends Enum<R>> {
  private final Map<R, Integer> points;
  private final Map<R, String> descriptions;

  private PointsTable(Class<R> rows, String file, List<String> lines) {
    points = new EnumMap<>(rows);
    descriptions = new EnumMap<>(rows);
    for (String line : lines) {
      String[] fields = line.split("\\|", -1);
      R row = Enum.valueOf(rows, fields[0].strip().toUpperCase(Locale.ROOT).replace('-', '_'));
      Integer size = Integer.valueOf(fields[1].strip());
      points.put(row, size);
      descriptions.put(row, id(row) + (size < 0 ? " " : " +") + size);
    }
    Set<R> missing = EnumSet.allOf(rows);
    missing.removeAll(points.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalStateException(file + " lacks the rows " + missing);
    }
  }

  /** The table of a file beside this class. */
  public static <R extends Enum<R>> PointsTable<R> load(Class<R> rows, String file) {
    try (InputStream in = PointsTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new PointsTable<>(
          rows, file, reader.lines().filter(s -> !s.isBlank() && !s.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String id(Enum<?> row) {
    return row.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sum of the rows. */
  public int sum(Set<R> rows) {
    int sum = 0;
    for (R row : rows) {
      sum += points.getOrDefault(row, 0);
    }
    return sum;
  }

  /** The rows as explanations show them, such as {@code strong-cue +5}. */
  public List<String> describe(Set<R> rows) {
    List<String> out = new ArrayList<>(rows.size());
    for (R row : rows) {
      out.add(Objects.requireNonNull(descriptions.get(row), "the constructor reads every row"));
    }
    return out;
  }
}
