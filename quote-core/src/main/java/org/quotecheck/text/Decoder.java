package org.quotecheck.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Turns the bytes of a file into characters.
 *
 * <p>A byte order mark decides; without one the character encoding that the file declares; without
 * a declaration the caller's. Bytes that are no text in that encoding read as U+FFFD and are
 * reported, so that a damaged file is still checked. A file that is no text at all reads as empty,
 * with one problem that says so. Takes time linear in the file and about three times its memory.
 */
public final class Decoder {
  private static final String MARK = "\uFEFF";
  private static final char REPLACEMENT = '\uFFFD';
  private static final int BUFFER_LENGTH = 8192;

  /** Those with a byte order mark; UTF-32 first, since its mark starts like that of UTF-16. */
  private static final List<Charset> MARKED =
      List.of(
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"),
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private Decoder() {}

  /**
   * The text of a file. A byte order mark stays as its first character.
   *
   * @param name the file's name or path as messages show it; its ending tells how the file would
   *     declare an encoding
   * @param fallback what to read the bytes as where the file does not say, usually UTF-8
   */
  public static SourceText decode(String name, byte[] bytes, Charset fallback) {
    Optional<Charset> marked = marked(bytes);
    DeclaredCharset declared = DeclaredCharset.of(name, bytes);
    Charset charset = marked.or(declared::charset).orElse(fallback);
    Optional<String> binary = marked.isPresent() ? Optional.empty() : Binary.reason(bytes, charset);
    if (binary.isPresent()) {
      TextProblem problem =
          new TextProblem(TextProblem.Kind.BINARY, new Span(0, 0), binary.orElseThrow());
      return new SourceText(name, "", charset, List.of(problem));
    }
    List<TextProblem> problems = new ArrayList<>();
    if (marked.isEmpty()) {
      declared.problem(charset).ifPresent(problems::add);
    }
    String text = text(bytes, charset, marked.isPresent(), problems);
    return new SourceText(name, text, charset, problems);
  }

  /** The library's own decoder is the fastest; only what it replaced has to be read again. */
  private static String text(
      byte[] bytes, Charset charset, boolean marked, List<TextProblem> problems) {
    String text = new String(bytes, charset);
    // The decoders for UTF-32 swallow the mark.
    String lost = marked && !text.startsWith(MARK) ? MARK : "";
    return text.indexOf(REPLACEMENT) < 0
        ? lost.concat(text)
        : inspect(bytes, charset, lost, problems);
  }

  private static String inspect(
      byte[] bytes, Charset charset, String lost, List<TextProblem> problems) {
    CharsetDecoder decoder = strictDecoder(charset);
    // A lone surrogate is reported together with the good character after it.
    int longest = charset.name().startsWith("UTF-16") ? 2 : Integer.MAX_VALUE;
    MalformedBytes malformed = new MalformedBytes(bytes, charset);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(BUFFER_LENGTH);
    StringBuilder text = new StringBuilder(bytes.length).append(lost);
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        decoder.flush(out);
      }
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        int length = Math.min(result.length(), longest);
        malformed.add(in.position(), length, text.length());
        text.append(REPLACEMENT);
        in.position(in.position() + length);
      }
    } while (!result.isUnderflow());
    problems.addAll(malformed.problems());
    return text.toString();
  }

  private static CharsetDecoder strictDecoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** No mark begins with ASCII. */
  private static Optional<Charset> marked(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] > 0) {
      return Optional.empty();
    }
    return MARKED.stream().filter(charset -> startsWithMark(bytes, charset)).findFirst();
  }

  private static boolean startsWithMark(byte[] bytes, Charset charset) {
    byte[] mark = MARK.getBytes(charset);
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
