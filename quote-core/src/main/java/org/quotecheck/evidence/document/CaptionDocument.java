package org.quotecheck.evidence.document;

import java.io.IOException;
import java.io.Reader;
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
    try (Reader in = document.text()) {
      LineReader lines = new LineReader(in);
      String ahead = lines.ahead();
      if (!ahead.contains(ARROW) && !ahead.isBlank()) {
        throw new IOException("it has no times, such as 00:00:01.000 --> 00:00:04.000");
      }
      boolean hasVoices = ahead.contains("<v");
      boolean hasLabels = !hasVoices && Layout.of(ahead, reader).hasSpeakers();
      read(lines, hasVoices, hasLabels, receiver);
    }
  }

  private void read(LineReader lines, boolean hasVoices, boolean hasLabels, ProseReceiver receiver)
      throws IOException {
    Asides asides = new Asides(true, true);
    boolean isSpeech = false;
    while (lines.next()) {
      CharSequence line =
          CharBuffer.wrap(lines.chars(), lines.begin(), lines.end() - lines.begin());
      if (line.toString().contains(ARROW)) {
        receiver.time(SpokenLine.time(line).orElse(-1));
        isSpeech = true;
        if (hasVoices) {
          receiver.speaker(Optional.empty());
        }
      } else if (line.toString().isBlank()) {
        isSpeech = false;
      } else if (isSpeech) {
        asides.handOver(lines, lines.begin() + label(line, hasLabels, receiver), receiver);
      }
    }
  }

  private int label(CharSequence line, boolean hasLabels, ProseReceiver receiver) {
    if (!hasLabels) {
      return 0;
    }
    Head head = reader.read(line, false);
    if (head.isTurn()) {
      receiver.speaker(head.speaker());
    }
    return head.end();
  }
}
