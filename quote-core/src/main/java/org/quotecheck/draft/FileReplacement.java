package org.quotecheck.draft;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Puts new bytes in the place of a file at once: nobody ever reads half of them. */
public final class FileReplacement {
  private static final String DRAFT = ".quotecheck";

  private FileReplacement() {}

  /**
   * Replaces a file.
   *
   * @param file there already, and no link
   * @throws IOException if it cannot be written; the old file is there then
   */
  public static void replace(Path file, byte[] bytes) throws IOException {
    if (!Files.isWritable(file)) {
      throw new IOException("it is not writable");
    }
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), DRAFT, ".tmp");
    try {
      Files.write(draft, bytes);
      copyPermissions(file, draft);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Writes the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a file that is there already or not, and the directories that it lacks.
   *
   * @throws IOException if it cannot be written; what was there before is there then
   */
  public static void put(Path target, Content content) throws IOException {
    Path file = target.toAbsolutePath();
    Path directory = file.resolveSibling("");
    Files.createDirectories(directory);
    Path draft = directory.resolve(DRAFT + UUID.randomUUID() + ".tmp");
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
        content.write(out);
      }
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
