package org.quotecheck.evidence.document;

import java.io.IOException;
import java.io.Reader;
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
    try (Reader in = document.text()) {
      LineReader lines = new LineReader(in, document.size());
      String ahead = lines.ahead();
      if (ahead.indexOf('\0') >= 0) {
        throw new IOException("it is no text: it has characters with the value 0");
      }
      read(lines, Layout.of(ahead, reader), receiver);
    }
  }

  private void read(LineReader lines, Layout layout, ProseReceiver receiver) throws IOException {
    Asides asides = new Asides(false, layout.hasSpeakers());
    int pages = 1;
    while (lines.next()) {
      int begin = lines.begin();
      if (begin < lines.end() && lines.chars()[begin] == '\f') {
        receiver.page(++pages);
      }
      if (lines.opensLine() && isPage(lines, receiver)) {
        continue;
      }
      if (lines.opensLine() && (layout.hasSpeakers() || layout.hasNumbers())) {
        begin += head(lines, layout, receiver);
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

  private static boolean hasDigit(LineReader lines) {
    for (int at = lines.begin(); at < lines.end(); at++) {
      if (Character.isDigit(lines.chars()[at])) {
        return true;
      }
    }
    return false;
  }

  private boolean isPage(LineReader lines, ProseReceiver receiver) {
    int length = lines.end() - lines.begin();
    if (length == 0 || length > LONGEST_PAGE_LINE || !hasDigit(lines)) {
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
