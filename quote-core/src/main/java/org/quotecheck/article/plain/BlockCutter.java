package org.quotecheck.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.plain.TextLine.Shape;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** Joins the lines of one text to blocks. Used once; not thread-safe. */
final class BlockCutter {
  private final String text;
  private final List<TextLine> lines;
  private final Layout layout;
  private final boolean[] items;
  private final List<Block> blocks = new ArrayList<>();
  private int groups;
  private int lastItem = -1;

  BlockCutter(SourceText source, List<TextLine> lines) {
    this.text = source.text();
    this.lines = lines;
    this.layout = new Layout(text, lines);
    this.items = items(lines, text);
  }

  /** The lines of one block, from {@code begin} to before {@code end}. */
  private record Piece(BlockKind kind, int begin, int end) {}

  /**
   * Which lines begin a list item. A single line with a hyphen or a number is as likely a dash or a
   * year at the start of a line, so those need a second one in the same list.
   */
  private static boolean[] items(List<TextLine> lines, String text) {
    boolean[] items = new boolean[lines.size()];
    int last = -1;
    for (int i = 0; i < items.length; i++) {
      TextLine line = lines.get(i);
      if (line.shape() == Shape.PLAIN || line.shape() == Shape.QUOTED) {
        last = line.afterBlank() && !line.indented() ? -1 : last;
        continue;
      }
      boolean pair = last >= 0 && isSameMarker(lines.get(last), line, text);
      items[i] = pair || line.shape() == Shape.BULLET;
      if (pair) {
        items[last] = true;
      }
      last = i;
    }
    return items;
  }

  private static boolean isSameMarker(TextLine one, TextLine other, String text) {
    return one.shape() == other.shape()
        && (one.shape() == Shape.NUMBER
            || text.charAt(one.content().begin()) == text.charAt(other.content().begin()));
  }

  /** The blocks of the text. */
  List<Block> cut() {
    BlockKind kind = BlockKind.PARAGRAPH;
    int begin = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || startsBlock(i, kind)) {
        add(new Piece(kind, begin, i));
        kind = kindOf(i, kind);
        begin = i;
      }
    }
    add(new Piece(kind, begin, lines.size()));
    return blocks;
  }

  private boolean startsBlock(int index, BlockKind kind) {
    TextLine line = lines.get(index);
    boolean quoted = line.shape() == Shape.QUOTED;
    if (items[index] || quoted != (kind == BlockKind.BLOCK_QUOTE)) {
      return true;
    }
    if (quoted) {
      return line.afterBlank() || isEmpty(line) || isEmpty(lines.get(index - 1));
    }
    boolean goesOnWithItem = kind == BlockKind.LIST_ITEM && line.indented() && !line.afterBlank();
    return !goesOnWithItem && layout.startsParagraph(index);
  }

  /** Whether a quoted line has nothing behind its mark. */
  private static boolean isEmpty(TextLine line) {
    return line.proseBegin() == line.content().end();
  }

  private BlockKind kindOf(int index, BlockKind before) {
    TextLine line = lines.get(index);
    if (line.shape() == Shape.QUOTED) {
      return BlockKind.BLOCK_QUOTE;
    }
    boolean inItem = before == BlockKind.LIST_ITEM && line.indented();
    return items[index] || inItem ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
  }

  private void add(Piece piece) {
    if (piece.begin == piece.end) {
      return;
    }
    int group = group(piece);
    lastItem = items[piece.begin] ? piece.begin : lastItem;
    MappedText prose = prose(piece);
    if (prose.length() > 0) {
      Span span = lines.get(piece.begin).content().hull(lines.get(piece.end - 1).content());
      blocks.add(new Block(shownKind(piece), prose, span, group, List.of()));
    }
  }

  private BlockKind shownKind(Piece piece) {
    boolean headline =
        piece.kind == BlockKind.PARAGRAPH
            && piece.begin == 0
            && piece.end == 1
            && layout.isHeadingLike(lines.get(0));
    return headline ? BlockKind.HEADING : piece.kind;
  }

  /** Items go on with their list until another marker comes; quoted lines until a blank one. */
  private int group(Piece piece) {
    if (piece.kind == BlockKind.PARAGRAPH) {
      return 0;
    }
    boolean goesOn =
        !blocks.isEmpty()
            && blocks.get(blocks.size() - 1).kind() == piece.kind
            && (piece.kind == BlockKind.LIST_ITEM
                ? isOfLastList(piece.begin)
                : !lines.get(piece.begin).afterBlank());
    return goesOn ? groups : ++groups;
  }

  private boolean isOfLastList(int index) {
    return !items[index]
        || lastItem < 0
        || isSameMarker(lines.get(lastItem), lines.get(index), text);
  }

  private MappedText prose(Piece piece) {
    TextLine first = lines.get(piece.begin);
    boolean marked = items[piece.begin] || piece.kind == BlockKind.BLOCK_QUOTE;
    int from = marked ? first.proseBegin() : first.content().begin();
    if (piece.end == piece.begin + 1) {
      return MappedText.of(text, new Span(from, first.content().end()));
    }
    MappedText.Builder prose = new MappedText.Builder();
    prose.copy(text, from, first.content().end());
    for (int i = piece.begin + 1; i < piece.end; i++) {
      TextLine line = lines.get(i);
      int begin = line.shape() == Shape.QUOTED ? line.proseBegin() : line.content().begin();
      prose.replace("\n", lines.get(i - 1).content().end(), begin);
      prose.copy(text, begin, line.content().end());
    }
    return prose.build();
  }
}
