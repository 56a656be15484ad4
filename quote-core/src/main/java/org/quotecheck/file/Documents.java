package org.quotecheck.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quotecheck.config.Configuration;
import org.quotecheck.report.FileFailure;

/**
 * The newsroom's own documents, as the settings and the directories beside the articles say.
 * Immutable.
 *
 * @param directories absolute; those that documents are in
 * @param entries the documents, by path
 * @param failures what lies there and cannot be read
 * @param areComplete whether no document is missing, as far as the settings say
 */
public record Documents(
    List<Path> directories, List<Entry> entries, List<FileFailure> failures, boolean areComplete) {
  /** Where documents are kept if nobody says otherwise. */
  private static final String USUAL = "sources";

  public Documents {
    directories = List.copyOf(directories);
    entries = List.copyOf(entries);
    failures = List.copyOf(failures);
  }

  /**
   * One document.
   *
   * @param path where it is
   * @param name what reports call it
   * @param state what the file system says of it
   */
  public record Entry(Path path, String name, FileState state) {
    public Entry {
      Objects.requireNonNull(path, "path must not be null");
      Objects.requireNonNull(name, "name must not be null");
      Objects.requireNonNull(state, "state must not be null");
    }
  }

  /** The directories with the documents for the articles below {@code root}. */
  public static List<Path> directories(Configuration configuration, Path root) {
    List<Path> directories = new ArrayList<>();
    configuration
        .sources()
        .ifPresentOrElse(
            named -> named.forEach(path -> directories.add(absolute(Path.of(path)))),
            () -> addUsual(root, directories));
    configuration.incompleteSources().forEach(path -> directories.add(absolute(Path.of(path))));
    return directories.stream().distinct().toList();
  }

  private static void addUsual(Path root, List<Path> directories) {
    Path usual = absolute(root).resolve(USUAL);
    if (Files.isDirectory(usual)) {
      directories.add(usual);
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * What lies in the directories, but for articles and copies of them, which are no evidence for
   * themselves.
   */
  public static Documents of(
      Configuration configuration, List<Path> directories, Path root, List<Path> articles) {
    List<Entry> entries = new ArrayList<>();
    List<FileFailure> failures = new ArrayList<>();
    Map<Long, List<Path>> bySize = bySize(articles);
    for (Path directory : directories) {
      if (!Files.isDirectory(directory)) {
        failures.add(new FileFailure(RelativePath.of(root, directory), "is no directory"));
      }
      DocumentFolder folder = DocumentFolder.of(directory, root);
      folder.files().stream().filter(each -> !isCopy(each, bySize)).forEach(entries::add);
      folder
          .strays()
          .forEach(
              stray ->
                  failures.add(
                      new FileFailure(RelativePath.of(root, stray.path()), stray.reason())));
    }
    return new Documents(
        directories, entries, failures, configuration.incompleteSources().isEmpty());
  }

  private static Map<Long, List<Path>> bySize(List<Path> articles) {
    Map<Long, List<Path>> bySize = new HashMap<>();
    articles.forEach(
        file -> bySize.computeIfAbsent(size(file), size -> new ArrayList<>()).add(file));
    return bySize;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return -1;
    }
  }

  private static boolean isCopy(Entry document, Map<Long, List<Path>> bySize) {
    return bySize.getOrDefault(document.state().size(), List.of()).stream()
        .anyMatch(article -> areSame(document.path(), article));
  }

  /** Whether a file lies among documents, and so is no article. */
  public static boolean isWithin(List<Path> directories, Path file) {
    if (directories.isEmpty()) {
      return false;
    }
    Path whole = absolute(file);
    return directories.stream().anyMatch(whole::startsWith);
  }

  /** Whether two files have the same bytes. */
  public static boolean areSame(Path one, Path other) {
    try {
      return Files.size(one) == Files.size(other) && Files.mismatch(one, other) < 0;
    } catch (IOException e) {
      return false;
    }
  }
}
