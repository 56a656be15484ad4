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
  private static final String VOICE = "<v";

  private final Room.Rooms rooms = new Room.Rooms();
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
    try (Room room = rooms.take()) {
      LineReader lines = document.lines(room);
      LineEnds ends = lines.lineEnds();
      char[] chars = lines.chars();
      if (!has(ARROW, chars, ends.limit()) && !Layout.isBlank(chars, 0, ends.limit())) {
        throw new IOException("it has no times, such as 00:00:01.000 --> 00:00:04.000");
      }
      boolean hasVoices = has(VOICE, chars, ends.limit());
      boolean hasLabels = !hasVoices && Layout.hasSpeakers(chars, ends, reader);
      read(lines, hasVoices, hasLabels, receiver);
    }
  }

  private void read(LineReader lines, boolean hasVoices, boolean hasLabels, ProseReceiver receiver)
      throws IOException {
    Asides asides = new Asides(true, true);
    boolean isSpeech = false;
    while (lines.next()) {
      if (hasArrow(lines.chars(), lines.begin(), lines.end())) {
        receiver.time(SpokenLine.time(line(lines)).orElse(-1));
        isSpeech = true;
        if (hasVoices) {
          receiver.speaker(Optional.empty());
        }
      } else if (Layout.isBlank(lines.chars(), lines.begin(), lines.end())) {
        isSpeech = false;
      } else if (isSpeech) {
        int begin = lines.begin() + (hasLabels ? label(lines, reader, receiver) : 0);
        asides.handOver(lines, begin, receiver);
      }
    }
  }

  private static CharSequence line(LineReader lines) {
    return CharBuffer.wrap(lines.chars(), lines.begin(), lines.end() - lines.begin());
  }

  /** Whether a text of some characters has another in it. */
  private static boolean has(String text, char[] chars, int limit) {
    for (int at = 0; at <= limit - text.length(); at++) {
      if (chars[at] == text.charAt(0)
          && text.contentEquals(CharBuffer.wrap(chars, at, text.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasArrow(char[] chars, int begin, int end) {
    for (int at = begin + 2; at < end; at++) {
      if (chars[at] == '>' && chars[at - 1] == '-' && chars[at - 2] == '-') {
        return true;
      }
    }
    return false;
  }

  private static int label(LineReader lines, SpokenLine reader, ProseReceiver receiver) {
    Head head = reader.read(lines.chars(), lines.begin(), lines.end(), false);
    if (head.isTurn()) {
      receiver.speaker(head.speaker());
    }
    return head.end();
  }

  /** Whether a line has nothing but a time, an arrow and another time. */
  static boolean isTime(char[] chars, int begin, int end) {
    return begin < end
        && chars[begin] >= '0'
        && chars[begin] <= '9'
        && hasArrow(chars, begin, end)
        && SpokenLine.time(CharBuffer.wrap(chars, begin, end - begin)).isPresent();
  }

  /** Captions that somebody has put into a text, from their first time on. Not thread-safe. */
  static final class Inset {
    private final Asides asides = new Asides(true, true);
    private final SpokenLine reader;
    private boolean isOpen;
    private boolean isSpeech;
    private boolean isVoice;

    Inset(SpokenLine reader) {
      this.reader = reader;
    }

    /** Whether a line is part of captions; if so, hands over what is said in it. */
    boolean take(LineReader lines, boolean hasLabels, ProseReceiver receiver) {
      if (lines.opensLine() && isTime(lines.chars(), lines.begin(), lines.end())) {
        cue(lines, receiver);
      } else if (isOpen && Layout.isBlank(lines.chars(), lines.begin(), lines.end())) {
        isSpeech = false;
      } else if (isSpeech) {
        speech(lines, hasLabels, receiver);
      } else if (isOpen && !isNumber(lines)) {
        close(receiver);
      }
      return isOpen;
    }

    private void cue(LineReader lines, ProseReceiver receiver) {
      if (!isOpen || isVoice) {
        receiver.speaker(Optional.empty());
      }
      receiver.time(SpokenLine.time(line(lines)).orElse(-1));
      isOpen = true;
      isSpeech = true;
      isVoice = false;
    }

    private void speech(LineReader lines, boolean hasLabels, ProseReceiver receiver) {
      isVoice |= lines.chars()[lines.begin()] == '<';
      int head = hasLabels && !isVoice ? label(lines, reader, receiver) : 0;
      asides.handOver(lines, lines.begin() + head, receiver);
    }

    private void close(ProseReceiver receiver) {
      isOpen = false;
      receiver.time(-1);
      receiver.speaker(Optional.empty());
    }

    private static boolean isNumber(LineReader lines) {
      return line(lines).chars().allMatch(Character::isDigit);
    }
  }
}
