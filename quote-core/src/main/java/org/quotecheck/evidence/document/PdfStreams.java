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
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Matcher begin = BEGIN.matcher(text);
    while (begin.find()) {
      String before = text.substring(Math.max(0, begin.start() - LONGEST_HEAD), begin.start());
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
