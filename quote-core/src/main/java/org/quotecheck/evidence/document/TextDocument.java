package org.quotecheck.evidence.document;

import java.io.IOException;
import java.nio.CharBuffer;
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
    Layout layout = Layout.UNKNOWN;
    Asides asides = new Asides(false, false);
    int seen = -1;
    int pages = 1;
    while (lines.next()) {
      if (seen != lines.fillings()) {
        seen = lines.fillings();
        layout = layout.then(lines.chars(), lines.begin(), lines.lineEnds(), reader);
        asides = new Asides(false, layout.hasSpeakers());
      }
      if (captions.take(lines, layout.hasSpeakers(), receiver)) {
        continue;
      }
      if (lines.begin() < lines.end() && lines.chars()[lines.begin()] == '\f') {
        receiver.page(++pages);
      }
      if (!lines.opensLine() || !isPage(lines, receiver)) {
        handOver(lines, layout, asides, receiver);
      }
    }
  }

  private void handOver(LineReader lines, Layout layout, Asides asides, ProseReceiver receiver) {
    boolean hasHeads = layout.hasSpeakers() || layout.hasNumbers();
    int head = hasHeads && lines.opensLine() ? head(lines, layout, receiver) : 0;
    if (!hasHeads) {
      lines.takeMore(TextDocument::isPlain);
    }
    asides.handOver(lines, lines.begin() + head, receiver);
  }

  private int head(LineReader lines, Layout layout, ProseReceiver receiver) {
    Head head = reader.read(lines.chars(), lines.begin(), lines.end(), layout.hasNumbers());
    head.milliseconds().ifPresent(receiver::time);
    if (head.isTurn()) {
      receiver.speaker(head.speaker());
    }
    return head.end();
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
}
