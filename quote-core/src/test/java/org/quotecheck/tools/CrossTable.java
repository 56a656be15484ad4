package org.quotecheck.tools;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts things by two of their properties. Not thread-safe. */
final class CrossTable {
  private final String corner;
  private final List<String> columns;
  private final Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();

  /**
   * @param corner what the rows are
   * @param columns what is counted in each row
   */
  CrossTable(String corner, List<String> columns) {
    this.corner = corner;
    this.columns = List.copyOf(columns);
  }

  void count(String row, String column) {
    rows.computeIfAbsent(row, r -> new LinkedHashMap<>()).merge(column, 1, Integer::sum);
  }

  /** The table in Markdown, the fullest row first. */
  String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("| ").append(corner).append(" | ").append(String.join(" | ", columns));
    out.append(" |\n|---|").append("---:|".repeat(columns.size())).append('\n');
    rows.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Map<String, Integer>> row) -> -sum(row))
                .thenComparing(Map.Entry::getKey))
        .forEach(row -> append(row, out));
    return out.toString();
  }

  private void append(Map.Entry<String, Map<String, Integer>> row, StringBuilder out) {
    out.append("| ").append(row.getKey());
    for (String column : columns) {
      out.append(" | ").append(row.getValue().getOrDefault(column, 0));
    }
    out.append(" |\n");
  }

  private static int sum(Map.Entry<String, Map<String, Integer>> row) {
    return row.getValue().values().stream().mapToInt(Integer::intValue).sum();
  }
}
