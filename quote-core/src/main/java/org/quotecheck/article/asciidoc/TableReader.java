package org.quotecheck.article.asciidoc;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.article.asciidoc.line.Lines;
import org.quotecheck.text.Span;

/** Cuts the lines of a table into cells. Not thread-safe. */
final class TableReader {
  private final Lines lines;
  private final String text;
  private final char separator;
  private final boolean byLine;
  private final boolean withMarks;
  private final TableGrid grid;
  private final List<TableCell> cells = new ArrayList<>();

  private CellSpec spec = CellSpec.none(0);
  private List<Span> pieces = new ArrayList<>();
  private int cellLine = -1;
  private boolean inMarks;

  private TableReader(Lines lines, int delimiter, BlockAttributes attributes) {
    this.lines = lines;
    this.text = lines.text();
    this.grid = new TableGrid(attributes.value(text, "cols"));
    String format = attributes.value(text, "format");
    char sign = text.charAt(lines.span(delimiter).begin());
    this.withMarks = sign == ',' || format.equals("csv") || format.equals("tsv");
    this.byLine = withMarks || sign == ':' || format.equals("dsv");
    this.separator = separator(attributes.value(text, "separator"), format, sign);
  }

  private static char separator(String given, String format, char sign) {
    if (given.length() == 1) {
      return given.charAt(0);
    }
    return switch (format) {
      case "csv" -> ',';
      case "dsv" -> ':';
      case "tsv" -> '\t';
      default -> given.equals("\\t") ? '\t' : sign;
    };
  }

  /**
   * The cells that have something to read in them, in order.
   *
   * @param begin the table's first line, which delimits it
   * @param end its last line, which does so too
   */
  static List<TableCell> read(Lines lines, int begin, int end, BlockAttributes attributes) {
    TableReader reader = new TableReader(lines, begin, attributes);
    for (int line = begin + 1; line < end; line++) {
      reader.line(line);
    }
    reader.finish();
    return reader.cells;
  }

  private void line(int number) {
    Span line = lines.span(number);
    if (byLine && !inMarks && !line.isEmpty()) {
      start(CellSpec.none(line.begin()), number);
    }
    int from = line.begin();
    for (int at = line.begin(); at < line.end(); at++) {
      inMarks ^= withMarks && text.charAt(at) == '"';
      if (text.charAt(at) == separator && !inMarks && !isEscaped(line, at)) {
        CellSpec next = byLine ? CellSpec.none(at) : CellSpec.before(text, line, from, at);
        piece(new Span(from, next.begin()), number);
        start(next, number);
        from = at + 1;
      }
    }
    piece(new Span(from, line.end()), number);
  }

  private boolean isEscaped(Span line, int at) {
    return at > line.begin() && text.charAt(at - 1) == '\\';
  }

  /** Text before the first separator is a cell as well. */
  private void piece(Span piece, int line) {
    Span content = withMarks ? Lines.stripped(text, piece) : piece;
    if (cellLine < 0 && !Lines.stripped(text, content).isEmpty()) {
      start(CellSpec.none(piece.begin()), line);
    }
    if (cellLine >= 0) {
      pieces.add(content);
    }
  }

  private void start(CellSpec next, int line) {
    finish();
    spec = next;
    cellLine = line;
    pieces = new ArrayList<>();
  }

  /** Ends the cell that has been begun, if any. */
  private void finish() {
    if (cellLine < 0) {
      return;
    }
    TableGrid.Cell cell = grid.place(spec, cellLine);
    boolean code = cell.style() == 'l' || cell.style() == 'm';
    List<Span> content = withMarks ? withoutMarks() : pieces;
    boolean empty = content.stream().allMatch(piece -> Lines.stripped(text, piece).isEmpty());
    if (!code && !empty) {
      cells.add(new TableCell(cell.row(), cell.style() == 'a', content));
    }
  }

  private List<Span> withoutMarks() {
    int last = pieces.size() - 1;
    boolean marked =
        !pieces.get(0).isEmpty()
            && !pieces.get(last).isEmpty()
            && text.charAt(pieces.get(0).begin()) == '"'
            && text.charAt(pieces.get(last).end() - 1) == '"'
            && pieces.get(last).end() - pieces.get(0).begin() > 1;
    if (!marked) {
      return pieces;
    }
    List<Span> bare = new ArrayList<>(pieces);
    bare.set(0, new Span(bare.get(0).begin() + 1, bare.get(0).end()));
    bare.set(last, new Span(bare.get(last).begin(), bare.get(last).end() - 1));
    return bare;
  }
}
