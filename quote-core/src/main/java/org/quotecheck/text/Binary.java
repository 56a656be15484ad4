package org.quotecheck.text;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells files that are no text, by their first 64 KiB.
 *
 * <p>Compressed data holds about one control character in ten bytes, text none or a stray one.
 */
final class Binary {
  private static final int SAMPLE = 65_536;
  private static final int STRAY = 3;
  private static final int SHARE = 50;
  private static final byte ESCAPE = 27;
  private static final byte DELETE = 127;

  private Binary() {}

  /** Why the bytes are no text in {@code charset}, in a message; empty if they are text. */
  static Optional<String> reason(byte[] bytes, Charset charset) {
    if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
      return Optional.empty();
    }
    Counts counts = count(bytes);
    if (counts.looksLikeUtf16()) {
      return Optional.of(
          "The file looks like UTF-16 without a byte order mark and was not read; save it as"
              + " UTF-8, or give it a byte order mark.");
    }
    return counts.tooManyControls()
        ? Optional.of(
            String.format(
                    Locale.ROOT,
                    "The file is not text: %d of its first %d bytes are control characters; it was"
                        + " not",
                    counts.controls,
                    counts.size)
                + " read. Leave it out of the check, or replace it by a text file.")
        : Optional.empty();
  }

  private static Counts count(byte[] bytes) {
    int size = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    int[] nuls = new int[2];
    for (int i = 0; i < size; i++) {
      byte b = bytes[i];
      if (b < ' ' ? b >= 0 : b == DELETE) {
        controls += isHarmless(b) ? 0 : 1;
        nuls[i & 1] += b == 0 ? 1 : 0;
      }
    }
    return new Counts(size, controls, nuls[0], nuls[1]);
  }

  /** White space and ESC, which older Japanese encodings use, are not counted. */
  private static boolean isHarmless(byte control) {
    return (control >= '\t' && control <= '\r') || control == ESCAPE;
  }

  private record Counts(int size, int controls, int evenNuls, int oddNuls) {
    /** In UTF-16 the upper byte of each Latin letter is NUL, on one side only. */
    private boolean looksLikeUtf16() {
      int most = Math.max(evenNuls, oddNuls);
      int least = Math.min(evenNuls, oddNuls);
      return most > STRAY && most * 5L > size && least * 20L <= most;
    }

    private boolean tooManyControls() {
      return controls > STRAY && (long) controls * SHARE > size;
    }
  }
}
