package org.quotecheck.text;

/**
 * A place as an editor shows it: used in messages and reports only.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units; a byte order mark at the start of the file has no column
 */
public record Position(int line, int column) implements Comparable<Position> {
  /**
   * @throws IllegalArgumentException if a number is below 1
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("not a position: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Position other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Position that && line == that.line && column == that.column;
  }

  @Override
  public int hashCode() {
    return 31 * line + column;
  }
}
