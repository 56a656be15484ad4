package org.quotecheck.maven.earlier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Where a directory lies in the repository that it belongs to. */
public final class Repository {
  private Repository() {}

  /**
   * The names from the root of the repository down to {@code directory}, with {@code /} behind
   * each; empty at the root, and where there is no repository.
   */
  public static String pathTo(Path directory) {
    for (Path root = directory; root != null; root = root.getParent()) {
      if (Files.exists(root.resolve(".git"))) {
        return root.equals(directory) ? "" : names(root.relativize(directory));
      }
    }
    return "";
  }

  private static String names(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(name -> name + "/")
        .collect(Collectors.joining());
  }
}
