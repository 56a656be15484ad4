package org.quotecheck.article.asciidoc;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.asciidoc.line.Delimiter;
import org.quotecheck.article.asciidoc.line.LineShape;
import org.quotecheck.article.asciidoc.line.Lines;
import org.quotecheck.article.asciidoc.line.ListMarker;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/** Reads the lines of one paragraph, in the forms in which it may be written. Not thread-safe. */
final class ParagraphReader {
  private static final String CREDIT_MARK = "-- ";
  private static final String QUOTE_MARK = "> ";
  private static final int LONGEST_LABEL = 12;

  /** Deeper nesting is no article; the limit keeps hostile input linear. */
  private static final int MOST_FRAMES = 100;

  private final BlockList blocks;
  private final Deque<Frame> frames;

  /**
   * @param frames where a quotation goes that holds blocks itself
   */
  ParagraphReader(BlockList blocks, Deque<Frame> frames) {
    this.blocks = blocks;
    this.frames = frames;
  }

  /** Reads lines up to the next blank one. */
  void readPlain(Frame frame) {
    add(frame, frame.place(), takeLines(frame));
  }

  /** Goes past text that is shown as it is written. */
  void skip(Frame frame) {
    take(frame);
  }

  /** Goes past lines up to the next blank one. */
  void skipLines(Frame frame) {
    takeLines(frame);
  }

  /** Reads an item of a list. The text of a term may come later. */
  void readItem(Frame frame, ListMarker marker) {
    Span line = frame.lines().content(frame.at());
    boolean isTerm = !marker.term().isEmpty();
    boolean textFollows = isTerm && marker.text().isEmpty();
    frame.beginItem(marker.key(), blocks, textFollows);
    frame.goTo(frame.at() + 1);
    if (isTerm) {
      blocks.add(frame.place(), Lines.mapped(frame.lines().text(), marker.term()), line);
    }
    if (!textFollows) {
      List<Span> pieces = Lines.pieces();
      pieces.add(marker.text());
      takeRest(frame, pieces);
      Span whole = line.hull(pieces.get(pieces.size() - 1));
      blocks.add(frame.place(), Lines.join(frame.lines().text(), pieces), whole);
    }
  }

  /** Reads the text of a term that stands in lines of its own. */
  void readItemText(Frame frame) {
    add(frame, frame.place(), take(frame));
  }

  /** Reads a paragraph that is no list item. */
  void read(Frame frame, LineShape shape, BlockAttributes attributes) {
    String text = frame.lines().text();
    Place place = frame.place();
    List<Span> pieces = attributes.isVerse() ? takeLines(frame) : take(frame);
    int last = pieces.size() - 1;
    if (attributes.isVerse()) {
      addVerse(text, List.of(pieces), attributes);
    } else if (attributes.isQuote()) {
      addQuote(text, pieces, attributes, attributes.credit(text));
    } else if (shape == LineShape.MARKED) {
      readMarked(text, pieces, attributes);
    } else if (isQuoted(text, pieces)) {
      Optional<MappedText> credit = Optional.of(credit(text, pieces.get(last)));
      addQuote(text, pieces.subList(0, last), attributes, credit);
    } else if (attributes.isPullQuote()) {
      addQuote(text, pieces, attributes, attributes.credit(text));
    } else {
      add(frame, place, withoutLabel(text, pieces));
    }
  }

  /** Takes all lines up to the next blank one, whatever they look like. */
  private static List<Span> takeLines(Frame frame) {
    List<Span> pieces = Lines.pieces();
    int line = frame.at();
    while (line < frame.end() && !frame.lines().isBlank(line)) {
      pieces.add(frame.lines().content(line++));
    }
    frame.goTo(line);
    return pieces;
  }

  /** Takes the lines of a paragraph, without comments; the first one whatever it is. */
  private List<Span> take(Frame frame) {
    List<Span> pieces = Lines.pieces();
    pieces.add(frame.lines().content(frame.at()));
    frame.goTo(frame.at() + 1);
    takeRest(frame, pieces);
    return pieces;
  }

  private void takeRest(Frame frame, List<Span> pieces) {
    Lines lines = frame.lines();
    int line = frame.at();
    while (line < frame.end() && !ends(lines, line, frame.isInList())) {
      if (LineShape.isComment(lines.text(), lines.span(line))) {
        blocks.addComment(lines.span(line));
      } else {
        pieces.add(lines.content(line));
      }
      line++;
    }
    frame.goTo(line);
  }

  private static boolean ends(Lines lines, int line, boolean inList) {
    Span span = lines.span(line);
    return lines.isBlank(line)
        || Delimiter.of(lines.text(), span) != Delimiter.NONE
        || LineShape.isBlockAttributes(lines.text(), span)
        || endsItem(LineShape.of(lines.text(), span), inList);
  }

  private static boolean endsItem(LineShape shape, boolean inList) {
    return shape == LineShape.CONTINUATION || (inList && shape == LineShape.LIST_ITEM);
  }

  private void add(Frame frame, Place place, List<Span> pieces) {
    blocks.add(place, Lines.join(frame.lines().text(), pieces), hull(pieces));
  }

  private static Span hull(List<Span> pieces) {
    return new Span(pieces.get(0).begin(), pieces.get(pieces.size() - 1).end());
  }

  /** {@code NOTE: text}: the label is no prose, the page shows a sign instead. */
  private static List<Span> withoutLabel(String text, List<Span> pieces) {
    Span first = pieces.get(0);
    Span head = new Span(first.begin(), Math.min(first.end(), first.begin() + LONGEST_LABEL));
    int colon = Lines.indexOf(text, ':', head);
    boolean label =
        colon > 0
            && colon + 1 < first.end()
            && Character.isWhitespace(text.charAt(colon + 1))
            && BlockAttributes.isAdmonition(text.substring(first.begin(), colon));
    if (!label) {
      return pieces;
    }
    pieces.set(0, Lines.stripped(text, new Span(colon + 1, first.end())));
    return pieces;
  }

  /** Words in straight marks, and below them a line with two hyphens. */
  private static boolean isQuoted(String text, List<Span> pieces) {
    int last = pieces.size() - 1;
    return last > 0
        && text.charAt(pieces.get(0).begin()) == '"'
        && text.charAt(pieces.get(last - 1).end() - 1) == '"'
        && text.startsWith(CREDIT_MARK, pieces.get(last).begin());
  }

  private static MappedText credit(String text, Span line) {
    int begin = line.begin() + CREDIT_MARK.length();
    return Lines.mapped(text, new Span(Math.min(begin, line.end()), line.end()));
  }

  private void addQuote(
      String text, List<Span> pieces, BlockAttributes attributes, Optional<MappedText> credit) {
    Place place = blocks.newQuote(attributes);
    blocks.add(place, Lines.join(text, pieces), hull(pieces));
    credit.ifPresent(c -> blocks.addCredit(place.group(), c));
  }

  /** Reads the stanzas of a block of verse. */
  void readVerse(Lines lines, int begin, int end, BlockAttributes attributes) {
    List<List<Span>> stanzas = new ArrayList<>();
    boolean goesOn = false;
    for (int line = begin; line < end; line++) {
      if (!lines.isBlank(line)) {
        if (!goesOn) {
          stanzas.add(Lines.pieces());
        }
        stanzas.get(stanzas.size() - 1).add(lines.content(line));
      }
      goesOn = !lines.isBlank(line);
    }
    addVerse(lines.text(), stanzas, attributes);
  }

  private void addVerse(String text, List<List<Span>> stanzas, BlockAttributes attributes) {
    Place place = new Place(BlockKind.VERSE, blocks.newGroup());
    stanzas.forEach(stanza -> blocks.add(place, Lines.join(text, stanza), hull(stanza)));
    attributes.credit(text).ifPresent(c -> blocks.addCredit(place.group(), c));
  }

  /** A quotation whose lines are marked as in mail may hold any blocks, and a credit at its end. */
  private void readMarked(String text, List<Span> pieces, BlockAttributes attributes) {
    List<Span> inner = Lines.pieces();
    pieces.forEach(piece -> inner.add(withoutMark(text, piece)));
    int last = inner.size() - 1;
    if (text.startsWith(CREDIT_MARK, inner.get(last).begin())) {
      Optional<MappedText> credit = Optional.of(credit(text, inner.get(last)));
      addMarked(text, inner.subList(0, last), attributes, credit);
    } else {
      addMarked(text, inner, attributes, Optional.empty());
    }
  }

  private void addMarked(
      String text, List<Span> inner, BlockAttributes attributes, Optional<MappedText> credit) {
    Lines lines = Lines.of(text, inner);
    if (inner.isEmpty()) {
      credit.ifPresent(c -> blocks.addCredit(blocks.newGroup(), c));
    } else if (frames.size() < MOST_FRAMES) {
      Place quotation = blocks.newQuote(attributes);
      frames.push(Frame.of(lines, 0, lines.size(), Place.BODY).quoted(quotation, credit));
    } else {
      addQuote(text, inner, attributes, credit);
    }
  }

  private static Span withoutMark(String text, Span piece) {
    if (piece.length() > 1 && text.startsWith(QUOTE_MARK, piece.begin())) {
      return new Span(piece.begin() + QUOTE_MARK.length(), piece.end());
    }
    boolean empty = piece.length() == 1 && text.charAt(piece.begin()) == '>';
    return empty ? new Span(piece.end(), piece.end()) : piece;
  }
}
