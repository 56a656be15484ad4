package org.quotecheck.evidence.document;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quotecheck.evidence.document.SpokenLine.Head;
import org.quotecheck.language.Language;

/**
 * Plain text: releases and filings, and transcripts whose lines begin with who speaks, with a time
 * or with their number.
 */
final class TextDocument implements DocumentFormat {
  private static final int LONGEST_PAGE_LINE = 40;

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
    LineReader lines = document.lines();
    String ahead = lines.ahead();
    if (ahead.indexOf('\0') >= 0) {
      throw new IOException("it is no text: it has characters with the value 0");
    }
    read(lines, Layout.of(ahead, reader), receiver);
  }

  private void read(LineReader lines, Layout layout, ProseReceiver receiver) throws IOException {
    Asides asides = new Asides(false, layout.hasSpeakers());
    boolean hasHeads = layout.hasSpeakers() || layout.hasNumbers();
    int pages = 1;
    while (lines.next()) {
      int begin = lines.begin();
      if (begin < lines.end() && lines.chars()[begin] == '\f') {
        receiver.page(++pages);
      }
      if (lines.opensLine() && isPage(lines, receiver)) {
        continue;
      }
      if (lines.opensLine() && hasHeads) {
        begin += head(lines, layout, receiver);
      }
      if (!hasHeads) {
        lines.takeMore(TextDocument::isPlain);
      }
      asides.handOver(lines, begin, receiver);
    }
  }

  private int head(LineReader lines, Layout layout, ProseReceiver receiver) {
    Head head = reader.read(line(lines), layout.hasNumbers());
    head.milliseconds().ifPresent(receiver::time);
    if (head.isTurn()) {
      receiver.speaker(head.speaker());
    }
    return head.end();
  }

  private static CharSequence line(LineReader lines) {
    return CharBuffer.wrap(lines.chars(), lines.begin(), lines.end() - lines.begin());
  }

  /** Whether a line surely names no page and opens none. */
  private static boolean isPlain(char[] chars, int begin, int end) {
    if (begin == end) {
      return true;
    }
    return chars[begin] != '\f' && !mayBePage(chars, begin, end);
  }

  private static boolean mayBePage(char[] chars, int begin, int end) {
    if (begin == end || end - begin > LONGEST_PAGE_LINE) {
      return false;
    }
    for (int at = begin; at < end; at++) {
      if (Character.isDigit(chars[at])) {
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
