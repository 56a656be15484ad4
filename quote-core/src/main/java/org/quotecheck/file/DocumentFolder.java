package org.quotecheck.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The files below a directory of documents. Links are not followed: what lies outside is no
 * evidence that others can look up. Immutable.
 *
 * @param files in order
 * @param strays links that lead out of the directory, and what cannot be listed, with the reason
 */
record DocumentFolder(List<Path> files, List<Stray> strays) {
  DocumentFolder {
    files = List.copyOf(files);
    strays = List.copyOf(strays);
  }

  /**
   * Something that cannot be read.
   *
   * @param path where it is
   * @param reason what follows the path in a message
   */
  record Stray(Path path, String reason) {
    Stray {
      Objects.requireNonNull(path, "path must not be null");
      Objects.requireNonNull(reason, "reason must not be null");
    }
  }

  /** What lies below a directory; nothing if it does not exist. */
  static DocumentFolder of(Path directory) {
    Walk walk = new Walk();
    try {
      if (Files.isDirectory(directory)) {
        Files.walkFileTree(directory, walk);
      }
    } catch (IOException e) {
      walk.strays.add(new Stray(directory, "could not be listed"));
    }
    Collections.sort(walk.files);
    return new DocumentFolder(walk.files, walk.strays);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        strays.add(new Stray(file, "is a link. Put the document itself there"));
      } else if (attributes.isRegularFile() && !isHidden(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      strays.add(new Stray(file, "could not be listed"));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
