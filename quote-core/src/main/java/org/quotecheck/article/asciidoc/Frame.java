package org.quotecheck.article.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.quotecheck.article.asciidoc.line.Lines;
import org.quotecheck.text.MappedText;

/** How far a run of lines that belong together has been read. Not thread-safe. */
final class Frame {
  /** More lists inside each other are no article; the limit keeps hostile input linear. */
  private static final int MOST_LISTS = 100;

  private final Lines lines;
  private final int end;
  private final Place place;
  private final boolean plain;
  private final Optional<MappedText> credit;
  private final Deque<OpenList> lists = new ArrayDeque<>();
  private BlockAttributes attributes = BlockAttributes.NONE;
  private int at;
  private int blanks;
  private boolean tied;
  private boolean awaitsText;

  /** A list that may go on. */
  private record OpenList(String key, int group) {}

  private Frame(
      Lines lines, int begin, int end, Place place, boolean plain, Optional<MappedText> credit) {
    this.lines = lines;
    this.at = begin;
    this.end = end;
    this.place = place;
    this.plain = plain;
    this.credit = credit;
  }

  /** Lines with blocks in them, from {@code begin} to before {@code end}. */
  static Frame of(Lines lines, int begin, int end, Place place) {
    return new Frame(lines, begin, end, place, false, Optional.empty());
  }

  /** Lines with nothing but paragraphs in them. */
  static Frame ofParagraphs(Lines lines, Place place) {
    return new Frame(lines, 0, lines.size(), place, true, Optional.empty());
  }

  /** The same lines as a quotation, with a credit behind them. */
  Frame quoted(Place quotation, Optional<MappedText> quotationCredit) {
    return new Frame(lines, at, end, quotation, plain, quotationCredit);
  }

  Lines lines() {
    return lines;
  }

  /** The line to read next. */
  int at() {
    return at;
  }

  /** The line behind the last one. */
  int end() {
    return end;
  }

  boolean isPlain() {
    return plain;
  }

  /** Whom the whole is credited to, if it is a quotation. */
  Optional<MappedText> credit() {
    return credit;
  }

  BlockAttributes attributes() {
    return attributes;
  }

  void setAttributes(BlockAttributes newAttributes) {
    attributes = newAttributes;
  }

  /** The attributes, which from now on are none. */
  BlockAttributes takeAttributes() {
    BlockAttributes taken = attributes;
    attributes = BlockAttributes.NONE;
    return taken;
  }

  /** Goes on at another line. */
  void goTo(int line) {
    at = line;
    blanks = 0;
  }

  /** Goes past a blank line. */
  void skipBlank() {
    at++;
    blanks++;
  }

  boolean isInList() {
    return !lists.isEmpty();
  }

  /** What a paragraph is in the list item that has been begun last, or outside of lists. */
  Place place() {
    return lists.isEmpty() ? place : place.inList(lists.element().group());
  }

  /**
   * Ties the next block to a list item: the last one, or for each blank line before one that is
   * further out.
   */
  void tie() {
    for (int i = 0; i < blanks && lists.size() > 1; i++) {
      lists.pop();
    }
    tied = !lists.isEmpty();
    goTo(at + 1);
  }

  /** A block begins that is no list item: lists end before it, unless it is tied to one. */
  void beginBlock() {
    if (!tied) {
      lists.clear();
    }
    tied = false;
    awaitsText = false;
  }

  /** Something stands alone between two blocks, which parts lists. */
  void part() {
    if (blanks > 0 && !tied) {
      lists.clear();
    }
  }

  /** Begins an item, of a list that is open or of a new one. */
  void beginItem(String key, BlockList blocks, boolean textFollows) {
    if (lists.stream().anyMatch(list -> list.key().equals(key))) {
      while (!lists.element().key().equals(key)) {
        lists.pop();
      }
    } else if (lists.size() < MOST_LISTS) {
      lists.push(new OpenList(key, blocks.newGroup()));
    }
    tied = false;
    awaitsText = textFollows;
  }

  /** Whether the last item is a term whose text has not come yet; asked once. */
  boolean takeAwaitsText() {
    boolean awaited = awaitsText && !lists.isEmpty();
    awaitsText = false;
    return awaited;
  }
}
