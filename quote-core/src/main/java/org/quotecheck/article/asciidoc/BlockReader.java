package org.quotecheck.article.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.asciidoc.line.AttributeEntry;
import org.quotecheck.article.asciidoc.line.AttributeList;
import org.quotecheck.article.asciidoc.line.Heading;
import org.quotecheck.article.asciidoc.line.LineShape;
import org.quotecheck.article.asciidoc.line.Lines;
import org.quotecheck.article.asciidoc.line.ListMarker;
import org.quotecheck.text.Span;
import org.quotecheck.text.TextProblem;

/** Reads lines into blocks. Does not recurse, whatever the nesting. Not thread-safe. */
final class BlockReader {
  private final BlockList blocks;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final ParagraphReader paragraphs;
  private final DelimitedBlocks delimited;

  /**
   * @param blocks where the blocks go
   */
  BlockReader(BlockList blocks) {
    this.blocks = blocks;
    this.paragraphs = new ParagraphReader(blocks, frames);
    this.delimited = new DelimitedBlocks(blocks, frames, paragraphs);
  }

  /** What is wrong with the markup, found by {@link #read}. */
  List<TextProblem> problems() {
    return delimited.problems();
  }

  /** Reads all lines from {@code begin} on. */
  void read(Lines lines, int begin) {
    frames.push(Frame.of(lines, begin, lines.size(), Place.BODY));
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      if (frame.at() < frame.end()) {
        step(frame);
      } else {
        frames.remove();
        end(frame);
      }
    }
  }

  private void end(Frame frame) {
    blocks.addTitle(frame, frame.attributes());
    frame.credit().ifPresent(credit -> blocks.addCredit(frame.place().group(), credit));
  }

  private void step(Frame frame) {
    Span line = frame.lines().span(frame.at());
    if (line.isEmpty()) {
      frame.skipBlank();
    } else if (frame.isPlain()) {
      paragraphs.readPlain(frame);
    } else {
      read(frame, LineShape.of(frame.lines().text(), line), line);
    }
  }

  private void read(Frame frame, LineShape shape, Span line) {
    String text = frame.lines().text();
    switch (shape) {
      case BLANK -> frame.skipBlank();
      case COMMENT -> {
        blocks.addComment(line);
        readBetween(frame, frame.attributes());
      }
      case BLOCK_ATTRIBUTES -> {
        blocks.addAnchor(text, line);
        readBetween(frame, frame.attributes().with(text, line));
      }
      case BLOCK_TITLE ->
          readBetween(frame, frame.attributes().withTitle(new Span(line.begin() + 1, line.end())));
      case ATTRIBUTE_ENTRY ->
          frame.goTo(AttributeEntry.at(frame.lines(), frame.at(), frame.end()).next());
      case CONTINUATION -> frame.tie();
      case DELIMITER -> delimited.read(frame, line);
      case BREAK -> readBreak(frame);
      case MACRO -> readMacro(frame, line);
      case HEADING -> readHeading(frame, Heading.of(text, line), 1);
      case LIST_ITEM, INDENTED, MARKED, TEXT -> readText(frame, shape);
    }
  }

  /** A line between two blocks, which may say something about the second one. */
  private static void readBetween(Frame frame, BlockAttributes attributes) {
    frame.part();
    frame.setAttributes(attributes);
    frame.goTo(frame.at() + 1);
  }

  private static void readBreak(Frame frame) {
    frame.beginBlock();
    frame.goTo(frame.at() + 1);
  }

  /** What a macro shows may have a title; nothing else in its line is read. */
  private void readMacro(Frame frame, Span line) {
    frame.beginBlock();
    String text = frame.lines().text();
    BlockAttributes attributes = frame.takeAttributes();
    Span inside = new Span(Lines.indexOf(text, '[', line) + 1, line.end() - 1);
    Optional<Span> title = Optional.ofNullable(AttributeList.of(text, inside).named().get("title"));
    blocks.addTitle(frame, title.map(attributes::withTitle).orElse(attributes));
    frame.goTo(frame.at() + 1);
  }

  private void readHeading(Frame frame, Optional<Heading> heading, int length) {
    frame.beginBlock();
    frame.takeAttributes();
    Lines lines = frame.lines();
    Span span = lines.span(frame.at()).hull(lines.span(frame.at() + length - 1));
    Place place = frame.place().of(BlockKind.HEADING);
    heading.ifPresent(h -> blocks.add(place, Lines.mapped(lines.text(), h.title()), span));
    frame.goTo(frame.at() + length);
  }

  private void readText(Frame frame, LineShape shape) {
    Optional<Heading> underlined = shape == LineShape.TEXT ? underlined(frame) : Optional.empty();
    boolean styled = frame.attributes().makesParagraph();
    if (underlined.isPresent()) {
      readHeading(frame, underlined, 2);
    } else if (shape == LineShape.LIST_ITEM && !frame.attributes().keepsLines()) {
      readItem(frame);
    } else if (!styled && frame.takeAwaitsText()) {
      paragraphs.readItemText(frame);
    } else if (shape == LineShape.INDENTED && !styled) {
      skipLiteral(frame);
    } else {
      readParagraph(frame, shape);
    }
  }

  private static Optional<Heading> underlined(Frame frame) {
    int below = frame.at() + 1;
    Lines lines = frame.lines();
    return below < frame.end()
        ? Heading.underlined(lines.text(), lines.span(below - 1), lines.span(below))
        : Optional.empty();
  }

  private void readItem(Frame frame) {
    blocks.addTitle(frame, frame.takeAttributes());
    Lines lines = frame.lines();
    ListMarker.of(lines.text(), lines.span(frame.at()))
        .ifPresent(marker -> paragraphs.readItem(frame, marker));
  }

  /** Text that is shown as it is written; in a list it belongs to the last item. */
  private void skipLiteral(Frame frame) {
    if (!frame.isInList()) {
      frame.beginBlock();
    }
    blocks.addTitle(frame, frame.takeAttributes());
    paragraphs.skip(frame);
  }

  private void readParagraph(Frame frame, LineShape shape) {
    frame.beginBlock();
    BlockAttributes attributes = frame.takeAttributes();
    blocks.addTitle(frame, attributes);
    if (attributes.isUnread()) {
      paragraphs.skipLines(frame);
    } else {
      paragraphs.read(frame, shape, attributes);
    }
  }
}
