package org.quotecheck.file;

import java.io.IOException;
import java.nio.file.Path;

/** Where the bytes of files come from. */
@FunctionalInterface
public interface Contents {
  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   */
  byte[] read(Path file) throws IOException;
}
