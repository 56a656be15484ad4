package org.quotecheck.evidence.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The bytes of a document, to be read once.
 *
 * @param name what reports call it; its ending says what kind it is
 * @param charset what it is read as if no byte order mark says otherwise
 * @param size how many bytes there are
 * @param in the bytes; whoever opened it closes it
 */
public record OpenDocument(String name, Charset charset, long size, InputStream in) {
  private static final int MARK = 2;
  private static final int BUFFER = 1 << 14;

  /** The longest text whose offsets fit. */
  private static final long LONGEST = Integer.MAX_VALUE;

  public OpenDocument {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(charset, "charset must not be null");
    Objects.requireNonNull(in, "in must not be null");
  }

  /**
   * Its characters, from the first one on; a byte order mark is one of them.
   *
   * @throws IOException if it cannot be read or is longer than two gigabytes
   */
  Reader text() throws IOException {
    requireAtMost(LONGEST);
    InputStream bytes = new BufferedInputStream(in, BUFFER);
    bytes.mark(MARK);
    Charset marked = marked(bytes.read(), bytes.read());
    bytes.reset();
    return new InputStreamReader(bytes, marked);
  }

  private Charset marked(int one, int two) {
    if (one == 0xFF && two == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return one == 0xFE && two == 0xFF ? StandardCharsets.UTF_16BE : charset;
  }

  /**
   * All its bytes.
   *
   * @param most the most bytes that are read
   * @throws IOException if it cannot be read or has more
   */
  byte[] bytes(int most) throws IOException {
    requireAtMost(most);
    return in.readNBytes(most);
  }

  /** Refuses a file with more bytes. */
  void requireAtMost(long most) throws IOException {
    if (size > most) {
      throw new IOException(
          "it has " + (size >> 20) + " MiB; " + (most >> 20) + " MiB is the most for its kind");
    }
  }
}
