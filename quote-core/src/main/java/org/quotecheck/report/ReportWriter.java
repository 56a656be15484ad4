package org.quotecheck.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes reports to files. */
public final class ReportWriter {
  private ReportWriter() {}

  /**
   * Writes a report as UTF-8. The file appears complete or not at all: nobody reads half a report,
   * and a failed run leaves the one before in place. Missing directories are made.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path target, ReportFormat format, Report report) throws IOException {
    write(target, out -> format.write(report, out));
  }

  /**
   * Writes a text as UTF-8, in the same way.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path target, String text) throws IOException {
    write(target, (Writer out) -> out.write(text));
  }

  /** What is written. */
  @FunctionalInterface
  private interface Content {
    void write(Writer out) throws IOException;
  }

  private static void write(Path target, Content content) throws IOException {
    Path file = target.toAbsolutePath();
    Path directory = file.getParent();
    if (directory == null) {
      throw new IOException("not a file name: " + target);
    }
    Files.createDirectories(directory);
    Path draft = Files.createTempFile(directory, ".quotecheck", ".tmp");
    try {
      try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        content.write(out);
      }
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
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
