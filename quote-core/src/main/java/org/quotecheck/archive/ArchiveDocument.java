package org.quotecheck.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.quotecheck.evidence.document.OpenDocument;

/**
 * One document of an archive, to be read once. Not thread-safe and not serialisable: it is made
 * where it is read.
 *
 * @param name what verdicts call it
 * @param content its bytes, with a name whose ending says what kind of file they are
 */
public record ArchiveDocument(String name, OpenDocument content) {
  public ArchiveDocument {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(content, "content must not be null");
  }

  /** Plain text, perhaps with the names of speakers at the beginnings of lines. */
  public static ArchiveDocument text(String name, String text) {
    return of(name, "text.txt", text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /**
   * A whole file; the ending of its name says what kind it is.
   *
   * @param charset what text is read as if no byte order mark says otherwise
   */
  public static ArchiveDocument file(String name, byte[] bytes, Charset charset) {
    return of(name, name, bytes, charset);
  }

  private static ArchiveDocument of(String name, String kind, byte[] bytes, Charset charset) {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return new ArchiveDocument(name, new OpenDocument(kind, charset, bytes.length, in));
  }

  /** The same document with bytes that have been read from it. */
  ArchiveDocument with(byte[] bytes) {
    return of(name, content.name(), bytes, content.charset());
  }
}
