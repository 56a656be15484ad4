package org.quotecheck.maven.selection;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quotecheck.maven.Trouble;

/**
 * One walk through a directory tree; used once, by one thread.
 *
 * <p>Symbolic links wait until everything else has been listed, and no directory is listed twice.
 * So a file goes by its own path where it has one, the outcome does not depend on the order in
 * which the file system lists, and links in circles, or many to one place, cost nothing.
 */
final class ArticleWalk {
  /** Alike on every system, whatever the order in which it lists. */
  private static final Comparator<Path> SHALLOW_FIRST =
      Comparator.comparingInt(Path::getNameCount).thenComparing(Path::toString);

  private final Path root;
  private final ArticleFiles wanted;
  private final Deque<Place> directories = new ArrayDeque<>();
  private final SortedSet<Path> links = new TreeSet<>(SHALLOW_FIRST);
  private final Set<Path> seen = new HashSet<>();
  private final Map<String, Path> files = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private ArticleWalk(Path root, ArticleFiles wanted) {
    this.root = root;
    this.wanted = wanted;
  }

  static Selection below(Path root, ArticleFiles wanted) {
    ArticleWalk walk = new ArticleWalk(root, wanted);
    walk.run();
    return new Selection(
        List.copyOf(walk.files.values()), walk.problems.stream().sorted().toList());
  }

  private void run() {
    attempt(root, () -> enter(root, root.toRealPath()));
    while (!directories.isEmpty() || !links.isEmpty()) {
      if (directories.isEmpty()) {
        Path link = links.first();
        links.remove(link);
        follow(link);
      } else {
        list(directories.remove());
      }
    }
  }

  private void list(Place directory) {
    attempt(
        directory.path(),
        () -> {
          for (Entry entry : entries(directory.path())) {
            attempt(entry.path(), () -> visit(entry, directory.real()));
          }
        });
  }

  /** In no order. Asked about side by side, since most of the time is the file system's. */
  private static List<Entry> entries(Path directory) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries.parallelStream().map(Entry::of).toList();
  }

  /** What is no link itself lies where its directory really is. */
  private void visit(Entry entry, Path directory) throws IOException {
    BasicFileAttributes attributes = entry.attributes();
    if (attributes.isSymbolicLink()) {
      links.add(entry.path());
    } else {
      visit(entry.path(), attributes, directory.resolve(entry.path().getFileName()));
    }
  }

  private void follow(Path link) {
    try {
      Path real = link.toRealPath();
      if (!root.toRealPath().startsWith(real)) {
        visit(link, Files.readAttributes(real, BasicFileAttributes.class), real);
      }
    } catch (IOException e) {
      keepDangling(link);
    }
  }

  /** A link to nothing is kept if it looks like an article: reading it fails and is reported. */
  private void keepDangling(Path link) {
    Path relative = root.relativize(link);
    if (wanted.matches(relative, link)) {
      add(relative, link);
    }
  }

  /** Pipes and devices are left alone: reading one could wait for ever. */
  private void visit(Path entry, BasicFileAttributes attributes, Path real) {
    Path relative = root.relativize(entry);
    if (attributes.isDirectory() && !wanted.prunes(relative, entry, real)) {
      enter(entry, real);
    } else if (attributes.isRegularFile() && wanted.matches(relative, entry) && seen.add(real)) {
      add(relative, entry);
    }
  }

  /** In an order that is the same on every system, whatever separates its directories. */
  private void add(Path relative, Path file) {
    files.put(relative.toString().replace(File.separatorChar, '/'), file);
  }

  private void enter(Path directory, Path real) {
    if (seen.add(real)) {
      directories.add(new Place(directory, real));
    }
  }

  private void attempt(Path path, Step step) {
    try {
      step.run();
    } catch (IOException e) {
      problems.add(Trouble.of(path, e));
    }
  }

  /**
   * What a directory lists.
   *
   * @param known what it is; absent if nobody could tell
   */
  private record Entry(Path path, Optional<BasicFileAttributes> known) {
    static Entry of(Path path) {
      try {
        return new Entry(path, Optional.of(read(path)));
      } catch (IOException e) {
        return new Entry(path, Optional.empty());
      }
    }

    /** Asked once more if nobody could tell, for the reason. */
    BasicFileAttributes attributes() throws IOException {
      return known.isPresent() ? known.get() : read(path);
    }

    private static BasicFileAttributes read(Path path) throws IOException {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /**
   * A directory to list.
   *
   * @param real the same without links
   */
  private record Place(Path path, Path real) {}

  /** Something that the file system may refuse. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
