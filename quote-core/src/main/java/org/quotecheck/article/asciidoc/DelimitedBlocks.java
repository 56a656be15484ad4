package org.quotecheck.article.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.asciidoc.line.Delimiter;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/**
 * Reads blocks that stand between two delimiting lines. Not thread-safe.
 *
 * <p>A block that is never closed is none: its first line is reported, and what follows is read as
 * if the line were not there.
 */
final class DelimitedBlocks {
  private static final int LONGEST_SHOWN = 20;

  private final BlockList blocks;
  private final Deque<Frame> frames;
  private final ParagraphReader paragraphs;
  private final List<TextProblem> problems = new ArrayList<>();

  /**
   * @param blocks where blocks go
   * @param frames where lines go that hold blocks themselves
   */
  DelimitedBlocks(BlockList blocks, Deque<Frame> frames, ParagraphReader paragraphs) {
    this.blocks = blocks;
    this.frames = frames;
    this.paragraphs = paragraphs;
  }

  List<TextProblem> problems() {
    return problems;
  }

  /** Reads the block that begins in the next line of a frame. */
  void read(Frame frame, Span line) {
    int begin = frame.at();
    int close = frame.lines().closer(begin);
    if (close >= frame.end()) {
      report(line.of(frame.lines().text()), line);
      frame.goTo(begin + 1);
      return;
    }
    Delimiter delimiter = Delimiter.of(frame.lines().text(), line);
    if (delimiter == Delimiter.COMMENT) {
      blocks.addComment(line, frame.lines().span(close));
      frame.part();
      frame.goTo(close + 1);
    } else {
      readClosed(frame, close, delimiter);
    }
  }

  private void readClosed(Frame frame, int close, Delimiter delimiter) {
    int begin = frame.at();
    frame.beginBlock();
    BlockAttributes attributes = frame.takeAttributes();
    blocks.addTitle(frame, attributes);
    frame.goTo(close + 1);
    if (delimiter == Delimiter.TABLE) {
      readTable(TableReader.read(frame.lines(), begin, close, attributes), frame.lines().text());
    } else if (isRead(delimiter, attributes)) {
      Frame content = Frame.of(frame.lines(), begin + 1, close, frame.place());
      readContent(content, delimiter, attributes);
    }
  }

  /** The style of an open block alone says what it is. */
  private static boolean isRead(Delimiter delimiter, BlockAttributes attributes) {
    return delimiter != Delimiter.VERBATIM
        && !(delimiter == Delimiter.OPEN && attributes.isUnread());
  }

  private void readContent(Frame content, Delimiter delimiter, BlockAttributes attributes) {
    boolean styled = delimiter == Delimiter.QUOTE || delimiter == Delimiter.OPEN;
    if (styled && attributes.isVerse()) {
      paragraphs.readVerse(content.lines(), content.at(), content.end(), attributes);
    } else if (delimiter == Delimiter.QUOTE
        || (styled && attributes.isQuote())
        || attributes.isPullQuote()) {
      Place quoted = blocks.newQuote(attributes);
      frames.push(content.quoted(quoted, attributes.credit(content.lines().text())));
    } else {
      frames.push(content);
    }
  }

  private void report(String written, Span line) {
    String message =
        String.format(
            Locale.ROOT,
            "The block that begins with “%s” is never closed. Close it with the same line; until"
                + " then what follows is read as if it had not begun.",
            written.substring(0, Math.min(written.length(), LONGEST_SHOWN)));
    problems.add(new TextProblem(TextProblem.Kind.MARKUP, line, message));
  }

  /**
   * Cells of one row share a group. They go on top of each other, so that the first is read first.
   */
  private void readTable(List<TableCell> cells, String text) {
    Deque<Frame> contents = new ArrayDeque<>();
    int row = -1;
    int group = 0;
    for (TableCell cell : cells) {
      group = cell.row() == row ? group : blocks.newGroup();
      row = cell.row();
      contents.push(cell.frame(text, new Place(BlockKind.TABLE_CELL, group)));
    }
    contents.forEach(frames::push);
  }
}
