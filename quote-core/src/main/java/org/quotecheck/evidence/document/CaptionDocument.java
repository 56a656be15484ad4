package org.quotecheck.evidence.document;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.evidence.document.SpokenLine.Head;
import org.quotecheck.language.Language;

/**
 * Captions, WebVTT or SubRip: only the lines behind a time are speech. Behind a broken time, speech
 * has none.
 */
final class CaptionDocument implements DocumentFormat {
  private static final String ARROW = "-->";

  private final SpokenLine reader;

  CaptionDocument(Language language) {
    this.reader = new SpokenLine(language);
  }

  @Override
  public Set<String> endings() {
    return Set.of("vtt", "srt");
  }

  @Override
  public void read(OpenDocument document, ProseReceiver receiver) throws IOException {
    LineReader lines = document.lines();
    String ahead = lines.ahead();
    if (!ahead.contains(ARROW) && !ahead.isBlank()) {
      throw new IOException("it has no times, such as 00:00:01.000 --> 00:00:04.000");
    }
    boolean hasVoices = ahead.contains("<v");
    boolean hasLabels = !hasVoices && Layout.hasSpeakers(ahead, reader);
    read(lines, hasVoices, hasLabels, receiver);
  }

  private void read(LineReader lines, boolean hasVoices, boolean hasLabels, ProseReceiver receiver)
      throws IOException {
    Asides asides = new Asides(true, true);
    boolean isSpeech = false;
    while (lines.next()) {
      if (isTime(lines)) {
        receiver.time(SpokenLine.time(line(lines)).orElse(-1));
        isSpeech = true;
        if (hasVoices) {
          receiver.speaker(Optional.empty());
        }
      } else if (isBlank(lines)) {
        isSpeech = false;
      } else if (isSpeech) {
        int begin = lines.begin() + (hasLabels ? label(line(lines), receiver) : 0);
        asides.handOver(lines, begin, receiver);
      }
    }
  }

  private static CharSequence line(LineReader lines) {
    return CharBuffer.wrap(lines.chars(), lines.begin(), lines.end() - lines.begin());
  }

  /** Whether there is an arrow in the line. */
  private static boolean isTime(LineReader lines) {
    char[] chars = lines.chars();
    for (int at = lines.begin() + 2; at < lines.end(); at++) {
      if (chars[at] == '>' && chars[at - 1] == '-' && chars[at - 2] == '-') {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(LineReader lines) {
    for (int at = lines.begin(); at < lines.end(); at++) {
      if (!Character.isWhitespace(lines.chars()[at])) {
        return false;
      }
    }
    return true;
  }

  private int label(CharSequence line, ProseReceiver receiver) {
    Head head = reader.read(line, false);
    if (head.isTurn()) {
      receiver.speaker(head.speaker());
    }
    return head.end();
  }
}
