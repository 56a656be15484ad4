package org.quotecheck.article.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the row of one cell after another. Without a list of columns the first line of cells is the
 * first row. Not thread-safe.
 */
final class TableGrid {
  private static final Pattern SEPARATOR = Pattern.compile("[,;]");
  private static final int MOST_COLUMNS = 1000;

  /** The style of each column; a column that the first row has shown has a space. */
  private final List<Character> styles = new ArrayList<>();

  /** For each column how many more rows a cell from further up takes up. */
  private final List<Integer> taken = new ArrayList<>();

  private boolean growing;
  private int firstLine = -1;
  private int row;
  private int column;

  /**
   * A cell in its place.
   *
   * @param style its own style or else that of its column, a space if neither says
   */
  record Cell(int row, char style) {}

  /**
   * @param columns the columns as a table's attributes list them; may be empty
   */
  TableGrid(String columns) {
    this.growing = columns.isBlank();
    if (!growing) {
      SEPARATOR.splitAsStream(columns).map(String::strip).forEach(this::addColumns);
    }
  }

  private void addColumns(String column) {
    int star = column.indexOf('*');
    int count = star < 0 ? 1 : CellSpec.number(column.substring(0, star));
    for (int i = 0; i < count && styles.size() < MOST_COLUMNS; i++) {
      addColumn(CellSpec.columnStyle(column));
    }
  }

  private void addColumn(char style) {
    styles.add(style);
    taken.add(0);
  }

  /**
   * Places the next cell.
   *
   * @param line the line that it begins in
   */
  Cell place(CellSpec spec, int line) {
    firstLine = firstLine < 0 ? line : firstLine;
    growing &= line == firstLine && styles.size() < MOST_COLUMNS;
    skipTaken();
    Cell cell = new Cell(row, spec.style() == ' ' ? style() : spec.style());
    for (int i = 0; i < spec.columns(); i++) {
      take(spec.rows() - 1);
    }
    return cell;
  }

  private char style() {
    return column < styles.size() ? styles.get(column) : ' ';
  }

  private void take(int moreRows) {
    if (growing) {
      addColumn(' ');
    }
    if (column < taken.size()) {
      taken.set(column, moreRows);
      column++;
    }
  }

  /** Goes to the next free place, in the next row if this one is full. */
  private void skipTaken() {
    while (!growing && (column >= taken.size() || taken.get(column) > 0)) {
      if (column >= taken.size()) {
        column = 0;
        row++;
      } else {
        taken.set(column, taken.get(column) - 1);
        column++;
      }
    }
  }
}
