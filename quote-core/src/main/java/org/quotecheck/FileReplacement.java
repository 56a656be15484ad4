package org.quotecheck;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Puts new bytes in the place of a file at once: nobody ever reads half of them. */
final class FileReplacement {
  private FileReplacement() {}

  /**
   * Replaces a file.
   *
   * @param file there already, and no link
   * @throws IOException if it cannot be written; the old file is there then
   */
  static void replace(Path file, byte[] bytes) throws IOException {
    if (!Files.isWritable(file)) {
      throw new IOException("it is not writable");
    }
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".quotecheck", ".tmp");
    try {
      Files.write(draft, bytes);
      copyPermissions(file, draft);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
