package org.quotecheck.evidence.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.quotecheck.language.Language;

/**
 * Documents of word processors, Office Open XML: a packed folder in which one file has the text.
 * Nothing but that file is unpacked, and no more of it than a long book has.
 */
final class DocxDocument implements DocumentFormat {
  private static final int LONGEST = 64 << 20;

  /** Pictures may be large, but not for ever. */
  private static final int MOST_BESIDES = 4 * LONGEST;

  private static final String TEXT = "word/document.xml";

  /** An archive with more entries is no document of a word processor. */
  private static final int MOST_ENTRIES = 10_000;

  private final SpokenParagraphs paragraphs;

  DocxDocument(Language language) {
    this.paragraphs = new SpokenParagraphs(language);
  }

  @Override
  public Set<String> endings() {
    return Set.of("docx");
  }

  @Override
  public void read(OpenDocument document, ProseReceiver receiver) throws IOException {
    document.requireAtMost(LONGEST);
    try (ZipInputStream zip = new ZipInputStream(document.in())) {
      InputStream besides = new Bounded(zip, MOST_BESIDES);
      for (int entries = 0; entries < MOST_ENTRIES; entries++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          throw new IOException("it is no document of a word processor: it has no " + TEXT);
        }
        if (entry.getName().equals(TEXT)) {
          paragraphs.handOver(DocxParagraphs.read(new Bounded(zip, LONGEST)), receiver);
          return;
        }
        besides.transferTo(OutputStream.nullOutputStream());
      }
      throw new IOException("it is no document of a word processor: it has too many entries");
    } catch (IllegalArgumentException e) {
      throw new IOException("it is a broken archive", e);
    }
  }

  /** Lets a small file unpack to so many bytes and no more. */
  private static final class Bounded extends InputStream {
    private final InputStream in;
    private final int most;
    private int left;

    Bounded(InputStream in, int most) {
      this.in = in;
      this.most = most;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int unit = in.read();
      count(unit < 0 ? 0 : 1);
      return unit;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new IOException("it unpacks to more than " + (most >> 20) + " MiB");
      }
    }
  }
}
