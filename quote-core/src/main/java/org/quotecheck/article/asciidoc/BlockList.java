package org.quotecheck.article.asciidoc;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.Comment;
import org.quotecheck.article.asciidoc.inline.InlineText;
import org.quotecheck.article.asciidoc.line.Lines;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/** Collects blocks and numbers their groups. Not thread-safe. */
final class BlockList {
  private static final int COMMENT_MARK = 2;

  private final List<Block> blocks = new ArrayList<>();
  private final List<CitationMark> marks = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private int groups;

  /** A number for a new group. */
  int newGroup() {
    return ++groups;
  }

  /** Where a new block quote stands. */
  Place newQuote(BlockAttributes attributes) {
    return new Place(BlockKind.BLOCK_QUOTE, newGroup(), attributes.isPullQuote());
  }

  /** The blocks so far. */
  List<Block> blocks() {
    return blocks;
  }

  /** The citation marks so far. */
  List<CitationMark> marks() {
    return marks;
  }

  /** Adds the name that a line before a block gives it. */
  void addAnchor(String text, Span line) {
    BlockAnchor.of(text, line).ifPresent(marks::add);
  }

  /** The comments so far. */
  List<Comment> comments() {
    return comments;
  }

  /** Adds the comment that a line is. */
  void addComment(Span line) {
    comments.add(Comment.between(line, COMMENT_MARK, 0));
  }

  /** Adds a comment between two lines; it may be empty. */
  void addComment(Span opening, Span closing) {
    int begin = opening.end();
    Span content = new Span(begin, Math.max(begin, closing.begin()));
    comments.add(new Comment(opening.hull(closing), content));
  }

  /**
   * Adds a block and its footnotes; nothing if no prose is in it.
   *
   * @param text its lines, markup included
   * @param span the block in the source
   */
  void add(Place place, MappedText text, Span span) {
    InlineText read = InlineText.read(text);
    marks.addAll(read.marks());
    add(place, read.prose(), span);
    for (MappedText note : read.notes()) {
      Place notePlace = new Place(BlockKind.FOOTNOTE, newGroup());
      Span noteSpan = note.toSource(new Span(0, note.length()));
      InlineText noteText = InlineText.readNote(note);
      marks.addAll(noteText.marks());
      add(notePlace, noteText.prose(), noteSpan);
    }
  }

  /** Adds the title of the next block in a frame; it stands before the block, as on the page. */
  void addTitle(Frame frame, BlockAttributes attributes) {
    Place place = frame.place().of(BlockKind.CAPTION);
    attributes
        .title()
        .ifPresent(title -> add(place, Lines.mapped(frame.lines().text(), title), title));
  }

  /** Adds whom a quotation is credited to. */
  void addCredit(int group, MappedText credit) {
    Span span = credit.toSource(new Span(0, credit.length()));
    add(new Place(BlockKind.CREDIT, group), credit, span);
  }

  /** Adds a block whose markup has been read; nothing if no prose is in it. */
  void add(Place place, Prose prose, Span span) {
    if (!prose.isEmpty()) {
      Prose stripped = prose.stripped();
      blocks.add(
          new Block(
              place.kind(),
              stripped.text(),
              span,
              place.group(),
              stripped.inlines(),
              place.isPullQuote()));
    }
  }
}
