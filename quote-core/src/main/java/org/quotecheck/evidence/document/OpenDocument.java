package org.quotecheck.evidence.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
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

  /** Documents of so many bytes are decoded in one go, which takes a quarter of the time. */
  private static final int SMALL = 1 << 16;

  /** The longest text whose offsets fit. */
  private static final long LONGEST = Integer.MAX_VALUE;

  public OpenDocument {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(charset, "charset must not be null");
    Objects.requireNonNull(in, "in must not be null");
  }

  /**
   * Its lines, from the first one on; a byte order mark is one of the characters.
   *
   * @param room where a small document is read
   * @throws IOException if it cannot be read or is longer than two gigabytes
   */
  LineReader lines(Room room) throws IOException {
    requireAtMost(LONGEST);
    if (size > SMALL) {
      return streamed(in);
    }
    int most = (int) size + 1;
    int length = room.read(in, most);
    byte[] bytes = room.bytes();
    if (length == most) {
      InputStream begun = new ByteArrayInputStream(bytes, 0, length);
      return streamed(new SequenceInputStream(begun, in));
    }
    boolean hasMark = length >= MARK;
    int one = hasMark ? Byte.toUnsignedInt(bytes[0]) : 0;
    int two = hasMark ? Byte.toUnsignedInt(bytes[1]) : 0;
    return room.lines(length, marked(one, two));
  }

  private LineReader streamed(InputStream from) throws IOException {
    InputStream bytes = new BufferedInputStream(from, BUFFER);
    bytes.mark(MARK);
    Charset marked = marked(bytes.read(), bytes.read());
    bytes.reset();
    return new LineReader(new InputStreamReader(bytes, marked));
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
