package org.quotecheck.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The places where bytes are no text, one for each unbroken run. Only the first ones are kept: a
 * file in the wrong encoding has thousands. Not thread-safe.
 */
final class MalformedBytes {
  private static final int KEPT = 20;
  private static final int SHOWN_BYTES = 8;
  private static final String USUAL_ENCODING_OF_OLD_FILES = "windows-1252";

  private final byte[] bytes;
  private final Charset charset;
  private final List<Run> runs = new ArrayList<>();
  private int count;
  private int lastByteEnd = -1;

  MalformedBytes(byte[] bytes, Charset charset) {
    this.bytes = bytes;
    this.charset = charset;
  }

  /** Bytes that read as U+FFFD, one after the other. */
  private record Run(Span bytes, Span text) {
    private Run longer(int byteCount) {
      return new Run(
          new Span(bytes.begin(), bytes.end() + byteCount), new Span(text.begin(), text.end() + 1));
    }
  }

  /**
   * Records one malformed sequence, which reads as one U+FFFD.
   *
   * @param offset its first byte
   * @param length the number of its bytes
   * @param at where in the text U+FFFD stands for it
   */
  void add(int offset, int length, int at) {
    boolean continues = offset == lastByteEnd;
    if (!continues) {
      count++;
    }
    if (continues && count <= KEPT) {
      runs.set(count - 1, runs.get(count - 1).longer(length));
    } else if (!continues && count <= KEPT) {
      runs.add(new Run(new Span(offset, offset + length), new Span(at, at + 1)));
    }
    lastByteEnd = offset + length;
  }

  /** One problem for each run that was kept; the last one tells how many were not. */
  List<TextProblem> problems() {
    List<TextProblem> problems = new ArrayList<>();
    for (Run run : runs) {
      boolean lastKept = problems.size() == KEPT - 1;
      String more =
          lastKept && count > KEPT
              ? String.format(
                  Locale.ROOT, " %d more places like this are not listed.", count - KEPT)
              : "";
      problems.add(new TextProblem(TextProblem.Kind.ENCODING, run.text, message(run.bytes) + more));
    }
    return problems;
  }

  private String message(Span run) {
    return String.format(
        Locale.ROOT,
        "%s at byte offset %d %s no text in %s%s",
        shown(run),
        run.begin(),
        run.length() == 1 ? "is" : "are",
        charset.name(),
        advice(run));
  }

  private String shown(Span run) {
    StringJoiner hex = new StringJoiner(" ");
    int end = Math.min(run.end(), run.begin() + SHOWN_BYTES);
    for (int i = run.begin(); i < end; i++) {
      hex.add(String.format(Locale.ROOT, "%02X", bytes[i]));
    }
    String dots =
        end < run.end() ? String.format(Locale.ROOT, " and %d more", run.end() - end) : "";
    return (run.length() == 1 ? "Byte " : "Bytes ") + hex + dots;
  }

  private String advice(Span run) {
    Optional<String> old = readAsOld(run);
    if (run.end() == bytes.length && old.isEmpty()) {
      return "; the file ends inside a character. Restore the file from a complete copy.";
    }
    return old.map(
            text ->
                String.format(
                    Locale.ROOT,
                    "; as %s it would be '%s'. Save the file as UTF-8, or name its encoding.",
                    USUAL_ENCODING_OF_OLD_FILES,
                    text))
        .orElse(". Save the file as UTF-8, or name its encoding.");
  }

  /** What a short run would be in the encoding that most files without UTF-8 have. */
  private Optional<String> readAsOld(Span run) {
    if (run.length() > SHOWN_BYTES
        || !charset.equals(StandardCharsets.UTF_8)
        || !Charset.isSupported(USUAL_ENCODING_OF_OLD_FILES)) {
      return Optional.empty();
    }
    try {
      ByteBuffer piece = ByteBuffer.wrap(bytes, run.begin(), run.length());
      return Optional.of(
          Charset.forName(USUAL_ENCODING_OF_OLD_FILES).newDecoder().decode(piece).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
