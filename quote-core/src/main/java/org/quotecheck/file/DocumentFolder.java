package org.quotecheck.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files below a directory of documents. Links are not followed: what lies outside is no
 * evidence that others can look up. Immutable.
 *
 * @param files in order of their names
 * @param strays links that lead out of the directory, and what cannot be listed, with the reason
 */
record DocumentFolder(List<Documents.Entry> files, List<Stray> strays) {
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

  /**
   * What lies below a directory; nothing if it does not exist.
   *
   * @param root the directory that names start from
   */
  static DocumentFolder of(Path directory, Path root) {
    Walk walk = new Walk(root);
    try {
      if (Files.isDirectory(directory)) {
        Files.walkFileTree(directory, walk);
      }
    } catch (IOException e) {
      walk.strays.add(new Stray(directory, "could not be listed"));
    }
    walk.files.sort(Comparator.comparing(Documents.Entry::name));
    return new DocumentFolder(walk.files, walk.strays);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Documents.Entry> files = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();
    private @Nullable Path current;
    private String prefix = "";

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return isHidden(name(directory)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(file);
      if (attributes.isSymbolicLink()) {
        strays.add(new Stray(file, "is a link. Put the document itself there"));
      } else if (attributes.isRegularFile() && !isHidden(name)) {
        String whole = prefix(file.getParent()) + name;
        files.add(new Documents.Entry(file, whole, FileState.of(attributes)));
      }
      return FileVisitResult.CONTINUE;
    }

    /** The files of a directory come one after the other: its name need not be made for each. */
    private String prefix(@Nullable Path directory) {
      if (directory != null && !directory.equals(current)) {
        current = directory;
        String name = RelativePath.of(root, directory);
        prefix = name.isEmpty() ? "" : name + "/";
      }
      return prefix;
    }

    private static String name(Path path) {
      Path name = path.getFileName();
      return name == null ? "" : RelativePath.portable(name);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      strays.add(new Stray(file, "could not be listed"));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(String name) {
      return name.startsWith(".");
    }
  }
}
