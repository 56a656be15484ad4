package org.quotecheck.evidence.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.evidence.document.ProseReceiver;
import org.quotecheck.evidence.occurrence.DocumentPlace;
import org.quotecheck.evidence.pattern.Hyphens;
import org.quotecheck.evidence.word.WordCutter;
import org.quotecheck.evidence.word.Words;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/**
 * The prose of a document, a few hundred thousand characters at a time: what is read is scanned
 * when the buffer is full, and only its end is kept for what runs on. Memory does not depend on the
 * length of the document. Not thread-safe.
 */
final class ProseBuffer implements ProseReceiver {
  private static final int FULL = 1 << 19;
  private static final int FIRST_CAPACITY = 1 << 14;
  private static final int FIRST_PIECES = 256;

  /** Longer than any stretch in which a quotation is looked for. */
  static final int OVERLAP = 4096;

  /** What is known of each piece, in columns. */
  private static final int COLUMNS = 6;

  private static final int NONE = -1;

  private static final int BEGIN = 0;
  private static final int OFFSET = 1;
  private static final int LINE = 2;
  private static final int TIME = 3;
  private static final int PAGE = 4;
  private static final int TURN = 5;

  private final WordCutter cutter;
  private final Runnable scan;
  private final Words words = new Words();
  private char[] chars = new char[FIRST_CAPACITY];
  private int length;
  private int[] pieces = new int[FIRST_PIECES * COLUMNS];
  private int count;
  private final List<Optional<Derived>> derived = new ArrayList<>();
  private final List<Optional<String>> speakers = new ArrayList<>();
  private String path = "";
  private Optional<String> speaker = Optional.empty();
  private int time = -1;
  private int page;

  /** Up to where line feeds of which piece were counted last, and how many there are. */
  private int countedPiece = NONE;

  private int countedTo;
  private int counted;

  /** A piece that is not in the file as it stands here. */
  private record Derived(MappedText piece, SourceText text) {}

  /**
   * @param scan called when the words are to be looked at
   */
  ProseBuffer(WordCutter cutter, Runnable scan) {
    this.cutter = cutter;
    this.scan = scan;
  }

  /** Begins a document. */
  void open(String document) {
    path = Objects.requireNonNull(document, "document must not be null");
    length = 0;
    count = 0;
    derived.clear();
    speakers.clear();
    speakers.add(Optional.empty());
    speaker = Optional.empty();
    time = -1;
    page = 0;
  }

  /** Ends the document: what is left is scanned. */
  void close() {
    if (length > 0) {
      cutAndScan();
    }
  }

  private void cutAndScan() {
    words.clear();
    countedPiece = NONE;
    cutter.cut(chars, 0, length, words);
    scan.run();
  }

  @Override
  public void prose(char[] source, int begin, int end, int offset, int line) {
    add(source, begin, end, offset, line, null);
  }

  @Override
  public void prose(MappedText piece, SourceText text) {
    char[] source = piece.text().toCharArray();
    add(source, 0, source.length, 0, 0, new Derived(piece, text));
  }

  private void add(
      char[] source, int begin, int end, int offset, int line, @Nullable Derived from) {
    int added = end - begin;
    if (length + added >= FULL && length > 0) {
      cutAndScan();
      keepEnd();
    }
    if (length + added + 1 > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + added + 1));
    }
    addPiece(offset, line, from);
    System.arraycopy(source, begin, chars, length, added);
    length += added;
    chars[length++] = '\n';
  }

  private void addPiece(int offset, int line, @Nullable Derived from) {
    if (!speakers.get(speakers.size() - 1).equals(speaker)) {
      speakers.add(speaker);
    }
    int at = count * COLUMNS;
    if (at == pieces.length) {
      pieces = Arrays.copyOf(pieces, at * 2);
    }
    pieces[at + BEGIN] = length;
    pieces[at + OFFSET] = offset;
    pieces[at + LINE] = line;
    pieces[at + TIME] = time;
    pieces[at + PAGE] = page;
    pieces[at + TURN] = speakers.size() - 1;
    if (from != null) {
      while (derived.size() < count) {
        derived.add(Optional.empty());
      }
      derived.add(Optional.of(from));
    }
    count++;
  }

  /** Keeps the last words, in case a quotation began there. */
  private void keepEnd() {
    int from = words.size() <= OVERLAP ? length : words.begin(words.size() - OVERLAP);
    int first = from == length ? count : piece(from);
    int cut = first == count ? length : pieces[first * COLUMNS];
    if (cut < from && (derivation(first).isEmpty() || from - cut > FULL / 2)) {
      cut = from;
      shiftPiece(first, from);
    }
    countedPiece = NONE;
    System.arraycopy(chars, cut, chars, 0, length - cut);
    length -= cut;
    count -= first;
    System.arraycopy(pieces, first * COLUMNS, pieces, 0, count * COLUMNS);
    for (int i = 0; i < count; i++) {
      pieces[i * COLUMNS] -= cut;
    }
    derived.subList(0, Math.min(first, derived.size())).clear();
  }

  /** Lets a piece begin later. */
  private void shiftPiece(int piece, int from) {
    int at = piece * COLUMNS;
    if (derivation(piece).isEmpty() && pieces[at + OFFSET] >= 0) {
      pieces[at + LINE] = line(piece, from);
      pieces[at + OFFSET] += from - pieces[at];
    }
    pieces[at] = from;
  }

  @Override
  public void speaker(Optional<String> label) {
    speaker = label;
  }

  @Override
  public void time(int milliseconds) {
    time = milliseconds;
  }

  @Override
  public void page(int number) {
    page = number;
  }

  /** The document. */
  String path() {
    return path;
  }

  /** The words of what is in the buffer. */
  Words words() {
    return words;
  }

  /** A word as it stands. */
  String word(int word) {
    return text(words.begin(word), words.end(word));
  }

  /** What stands between a word and the one before it. */
  String gapBefore(int word) {
    int end = words.end(word - 1);
    return new String(chars, end, words.begin(word) - end);
  }

  /** A range of the prose, with a line end behind each piece. */
  String text(int begin, int end) {
    return new String(chars, begin, end - begin);
  }

  /** Whether nothing but a hyphen parts a word from the one before it. */
  boolean isJoined(int word) {
    int end = words.end(word - 1);
    if (!Hyphens.isHyphen(chars[end])) {
      return false;
    }
    String gap = gapBefore(word);
    return Hyphens.join(gap, 0, gap.length());
  }

  /** Whether anybody is named who speaks in what is in the buffer. */
  boolean hasSpeakers() {
    return speakers.size() > 1;
  }

  /** The piece that holds an offset of the prose. */
  private int piece(int offset) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces[middle * COLUMNS] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private Optional<Derived> derivation(int piece) {
    return piece < derived.size() ? derived.get(piece) : Optional.empty();
  }

  /** The turn in which a word stands; another number means that somebody else speaks. */
  int turn(int word) {
    return pieces[piece(words.begin(word)) * COLUMNS + TURN];
  }

  /** Whether a speaker or a time shows that a word was spoken, not written. */
  boolean isSpoken(int word) {
    int at = piece(words.begin(word)) * COLUMNS;
    return pieces[at + TURN] > 0 || pieces[at + TIME] >= 0;
  }

  /** Who says a word; empty if nobody is named. */
  Optional<String> speaker(int word) {
    return speakers.get(turn(word));
  }

  /** Where a range of words stands in the document. */
  DocumentPlace place(int begin, int end) {
    int first = piece(words.begin(begin));
    int at = first * COLUMNS;
    Span span = span(begin, end);
    int line = derivation(first).map(d -> line(d, span)).orElse(line(first, words.begin(begin)));
    return new DocumentPlace(
        path,
        span,
        pieces[at + OFFSET] >= 0,
        line,
        pieces[at + PAGE],
        pieces[at + TIME],
        speaker(begin).orElse(""));
  }

  /** The line of the file on which a character of a piece stands; 0 if there are no lines. */
  private int line(int piece, int offset) {
    int line = pieces[piece * COLUMNS + LINE];
    return line > 0 ? line + lineFeeds(piece, offset) : line;
  }

  /** Those in a piece before an offset, counted from the nearest place where they are known. */
  private int lineFeeds(int piece, int offset) {
    int begin = pieces[piece * COLUMNS];
    if (countedPiece != piece || countedTo - offset > offset - begin) {
      countedPiece = piece;
      countedTo = begin;
      counted = 0;
    }
    counted += between(countedTo, offset) - between(offset, countedTo);
    countedTo = offset;
    return counted;
  }

  private int between(int begin, int end) {
    char[] all = chars;
    int feeds = 0;
    for (int at = begin; at < end; at++) {
      feeds += all[at] == '\n' ? 1 : 0;
    }
    return feeds;
  }

  private static int line(Derived derived, Span span) {
    return derived.text().position(span.begin()).line();
  }

  private Span span(int begin, int end) {
    int from = source(words.begin(begin));
    int to = source(words.end(end - 1) - 1) + 1;
    return new Span(from, Math.max(from, to));
  }

  private int source(int offset) {
    int piece = piece(offset);
    int inside = offset - pieces[piece * COLUMNS];
    return derivation(piece)
        .map(d -> d.piece().toSource(new Span(inside, inside + 1)).begin())
        .orElse(Math.max(0, pieces[piece * COLUMNS + OFFSET]) + inside);
  }
}
