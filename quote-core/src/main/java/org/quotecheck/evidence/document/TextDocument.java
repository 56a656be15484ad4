package org.quotecheck.evidence.document;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quotecheck.evidence.document.CaptionDocument.Inset;
import org.quotecheck.evidence.document.SpokenLine.Head;
import org.quotecheck.language.Language;

/**
 * Plain text: releases and filings, transcripts whose lines begin with who speaks, with a time or
 * with their number, and captions that somebody has put into a text. Each stretch of some tens of
 * thousands of characters is read as it is laid out itself, so that documents that run together
 * into one file are read as each of them would be.
 */
final class TextDocument implements DocumentFormat {
  private static final int LONGEST_PAGE_LINE = 40;

  private final Room.Rooms rooms = new Room.Rooms();
  private final SpokenLine reader;
  private final Pattern page;

  TextDocument(Language language) {
    this.reader = new SpokenLine(language);
    String words =
        language.list("page-words").entries().stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.page =
        Pattern.compile(
            "\\s*(?:(?i:"
                + words
                + ")\\.?|[-\u2013])\\s*(\\d{1,5})\\b[^\\p{L}]{0,10}(?:\\p{L}+ \\d+)?\\s*");
  }

  @Override
  public Set<String> endings() {
    return Set.of("txt", "text");
  }

  @Override
  public void read(OpenDocument document, ProseReceiver receiver) throws IOException {
    try (Room room = rooms.take()) {
      LineReader lines = document.lines(room);
      if (lines.lineEnds().hasNull()) {
        throw new IOException("it is no text: it has characters with the value 0");
      }
      read(lines, receiver);
    }
  }

  private void read(LineReader lines, ProseReceiver receiver) throws IOException {
    Inset captions = new Inset(reader);
    Turns turns = new Turns(reader);
    Layout layout = Layout.UNKNOWN;
    Asides asides = new Asides(false, false);
    int seen = -1;
    int pages = 1;
    while (lines.next()) {
      if (seen != lines.fillings()) {
        seen = lines.fillings();
        Layout next = layout.then(lines.chars(), lines.begin(), lines.lineEnds(), reader);
        if (layout.hasSpeakers() && !next.hasSpeakers()) {
          receiver.speaker(Optional.empty());
        }
        layout = next;
        asides = new Asides(false, layout.hasSpeakers());
      }
      if (captions.take(lines, layout.hasSpeakers(), receiver)) {
        continue;
      }
      if (lines.begin() < lines.end() && lines.chars()[lines.begin()] == '\f') {
        receiver.page(++pages);
      }
      if (!lines.opensLine() || !isPage(lines, receiver)) {
        handOver(lines, layout, turns, asides, receiver);
      }
    }
  }

  private static void handOver(
      LineReader lines, Layout layout, Turns turns, Asides asides, ProseReceiver receiver) {
    boolean hasHeads = layout.hasSpeakers() || layout.hasNumbers();
    int head = hasHeads && lines.opensLine() ? turns.head(lines, layout, receiver) : 0;
    if (!hasHeads) {
      lines.takeMore(TextDocument::isPlain);
    }
    asides.handOver(lines, lines.begin() + head, receiver);
  }

  private static CharSequence line(LineReader lines) {
    return CharBuffer.wrap(lines.chars(), lines.begin(), lines.end() - lines.begin());
  }

  /** Whether a line surely names no page and opens neither one nor captions. */
  private static boolean isPlain(char[] chars, int begin, int end) {
    if (begin == end) {
      return true;
    }
    return chars[begin] != '\f'
        && !mayBePage(chars, begin, end)
        && !CaptionDocument.isTime(chars, begin, end);
  }

  private static boolean mayBePage(char[] chars, int begin, int end) {
    if (begin == end || end - begin > LONGEST_PAGE_LINE) {
      return false;
    }
    for (int at = begin; at < end; at++) {
      if (chars[at] >= '0' && chars[at] <= '9') {
        return true;
      }
    }
    return false;
  }

  private boolean isPage(LineReader lines, ProseReceiver receiver) {
    if (!mayBePage(lines.chars(), lines.begin(), lines.end())) {
      return false;
    }
    Matcher found = page.matcher(line(lines));
    if (!found.matches()) {
      return false;
    }
    receiver.page(Integer.parseInt(found.group(1)));
    return true;
  }

  /**
   * Who speaks, line by line. Where each line of a transcript has its label, several without one
   * behind a blank line are something else that stands in the same file. Not thread-safe.
   */
  private static final class Turns {
    /** So many lines show that each has its label, if one in eight of them has none at most. */
    private static final int ENOUGH = 8;

    /** So many lines without a label are more than one turn that goes on. */
    private static final int LEAST_PROSE = 3;

    private final SpokenLine reader;
    private int labelled;
    private int others;
    private boolean isNamed;
    private boolean isBehindBlank;

    Turns(SpokenLine reader) {
      this.reader = reader;
    }

    /** Says who speaks and when; where the words of the line begin. */
    int head(LineReader lines, Layout layout, ProseReceiver receiver) {
      Head head = reader.read(lines.chars(), lines.begin(), lines.end(), layout.hasNumbers());
      head.milliseconds().ifPresent(receiver::time);
      boolean isBlank = Layout.isBlank(lines.chars(), lines.begin(), lines.end());
      if (head.isTurn()) {
        receiver.speaker(head.speaker());
        labelled++;
        isNamed = true;
      } else if (!isBlank) {
        if (isNamed && isBehindBlank && endsTurns(lines, layout)) {
          receiver.speaker(Optional.empty());
          isNamed = false;
        }
        others++;
      }
      isBehindBlank = isBlank;
      return head.end();
    }

    /** Whether prose begins with a line without a label. */
    private boolean endsTurns(LineReader lines, Layout layout) {
      return labelled >= ENOUGH
          && others * ENOUGH <= labelled
          && lines.areNext(
              LEAST_PROSE - 1, (chars, begin, end) -> isOther(chars, begin, end, layout));
    }

    private boolean isOther(char[] chars, int begin, int end, Layout layout) {
      return !reader.read(chars, begin, end, layout.hasNumbers()).isTurn();
    }
  }
}
