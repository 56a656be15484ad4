package org.quotecheck.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotecheck.draft.FileReplacement;

/** Writes reports to files. */
public final class ReportWriter {
  private ReportWriter() {}

  /**
   * Writes a report as UTF-8. The file appears complete or not at all: nobody reads half a report,
   * and a failed run leaves the one before in place. Missing directories are made. Where a report
   * has parts, the first file comes last, and parts of an earlier report that are not in this one
   * go.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path target, ReportFormat format, Report report) throws IOException {
    Optional<ReportParts> parts = format.parts(report);
    if (parts.isEmpty()) {
      write(target, out -> format.write(report, out));
      return;
    }
    List<ReportParts.Part> others = parts.get().parts();
    Path directory = target.toAbsolutePath().resolveSibling(parts.get().directory());
    write(target, out -> write(() -> format.write(report, out), directory, others));
    clear(directory, others);
  }

  /** The parts beside the first file, which is in its place only when all of them are. */
  private static void write(Step first, Path directory, List<ReportParts.Part> parts)
      throws IOException {
    CompletableFuture<Void> others =
        CompletableFuture.runAsync(
            () -> parts.parallelStream().forEach(part -> writeUnchecked(directory, part)));
    try {
      first.run();
    } finally {
      await(others);
    }
  }

  private static void await(CompletableFuture<Void> others) throws IOException {
    try {
      others.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unwritten) {
        throw unwritten.getCause();
      }
      throw e;
    }
  }

  /** Something of a report to write. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private static void writeUnchecked(Path directory, ReportParts.Part part) {
    try {
      write(directory.resolve(part.fileName()), part.content()::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path directory, List<ReportParts.Part> parts) throws IOException {
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Set<String> names = parts.stream().map(ReportParts.Part::fileName).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!names.contains(String.valueOf(file.getFileName()))) {
          Files.delete(file);
        }
      }
    }
    if (parts.isEmpty()) {
      deleteIfEmpty(directory);
    }
  }

  private static void deleteIfEmpty(Path directory) throws IOException {
    try {
      Files.delete(directory);
    } catch (DirectoryNotEmptyException e) {
      // somebody keeps something else there
    }
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
    if (target.toAbsolutePath().getParent() == null) {
      throw new IOException("not a file name: " + target);
    }
    FileReplacement.put(target, out -> write(out, content));
  }

  private static void write(OutputStream out, Content content) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    content.write(writer);
    writer.flush();
  }
}
