package org.quotecheck.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.quotecheck.text.Decoder;
import org.quotecheck.text.SourceText;

/** Reads files. */
public final class ArticleFile {
  /** More than any article; keeps a stray disk image from eating the memory of the build. */
  private static final long LARGEST = 256L << 20;

  private ArticleFile() {}

  /**
   * The characters of a file.
   *
   * @param name what reports call it
   */
  public static SourceText read(Path file, String name, Charset charset) throws IOException {
    return Decoder.decode(name, bytes(file), charset);
  }

  /** The bytes of a file. */
  public static byte[] bytes(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new IOException("it is not a regular file");
    }
    if (attributes.size() > LARGEST) {
      throw new IOException("it has more than " + (LARGEST >> 20) + " MiB, which is no article");
    }
    return Files.readAllBytes(file);
  }
}
