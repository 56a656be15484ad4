package org.quotecheck.evidence.document;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Sees to it that a small PDF does not unpack to more than memory holds, before a library that asks
 * nobody unpacks it. Pictures are left alone: nobody looks for words in them. Takes time linear in
 * the file and in what it may unpack to.
 */
final class PdfStreams {
  private static final int LONGEST = 64 << 20;
  private static final long LONGEST_OF_ALL = 512L << 20;
  private static final int BUFFER = 1 << 16;

  /** What stands before the packed bytes, as far as it matters here. */
  private static final int LONGEST_HEAD = 1024;

  private static final Pattern BEGIN = Pattern.compile("(?<!end)stream\\r?\\n");
  private static final Pattern PACKED = Pattern.compile("/Fl(?:ateDecode)?\\b");

  /** Some of the bytes as characters, without a second copy of them. */
  private static final class Latin implements CharSequence {
    private final byte[] bytes;
    private final int begin;
    private final int end;

    Latin(byte[] bytes, int begin, int end) {
      this.bytes = bytes;
      this.begin = begin;
      this.end = end;
    }

    @Override
    public int length() {
      return end - begin;
    }

    @Override
    public char charAt(int index) {
      return (char) Byte.toUnsignedInt(bytes[begin + index]);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new Latin(bytes, begin + from, begin + to);
    }

    @Override
    public String toString() {
      return new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1);
    }
  }

  private final byte[] pdf;
  private final byte[] buffer = new byte[BUFFER];
  private long left = LONGEST_OF_ALL;

  private PdfStreams(byte[] pdf) {
    this.pdf = pdf;
  }

  /**
   * Unpacks what is packed and keeps nothing of it.
   *
   * @throws IOException if a piece has more than 64 MiB, or all of them more than 512
   */
  static void requireBounded(byte[] pdf) throws IOException {
    new PdfStreams(pdf).requireBounded();
  }

  private void requireBounded() throws IOException {
    Matcher begin = BEGIN.matcher(new Latin(pdf, 0, pdf.length));
    while (begin.find()) {
      int from = Math.max(0, begin.start() - LONGEST_HEAD);
      String before = new Latin(pdf, from, begin.start()).toString();
      String head = before.substring(Math.max(0, before.lastIndexOf("obj")));
      if (!head.contains("/Image")) {
        unpack(begin.end(), PACKED.matcher(head).results().count());
      }
    }
  }

  /** What is broken is for the library to see. */
  private void unpack(int from, long times) throws IOException {
    if (times == 0) {
      return;
    }
    InputStream in = new ByteArrayInputStream(pdf, from, pdf.length - from);
    for (long i = 0; i < times; i++) {
      in = new InflaterInputStream(in);
    }
    try {
      count(in);
    } catch (ZipException | EOFException e) {
      return;
    }
  }

  private void count(InputStream in) throws IOException {
    int length = 0;
    int read = in.read(buffer);
    while (read >= 0) {
      length += read;
      left -= read;
      if (length > LONGEST || left < 0) {
        long most = length > LONGEST ? LONGEST : LONGEST_OF_ALL;
        throw new IOException("it unpacks to more than " + (most >> 20) + " MiB");
      }
      read = in.read(buffer);
    }
  }
}
