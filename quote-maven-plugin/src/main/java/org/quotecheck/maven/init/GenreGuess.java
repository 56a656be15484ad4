package org.quotecheck.maven.init;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotecheck.genre.Genre;

/** Guesses from the names of directories what kind of articles are in them. */
public final class GenreGuess {
  private static final int DEEP = 3;

  private GenreGuess() {}

  /**
   * The guesses as settings behind comment signs, so that nobody lives with a guess unawares; empty
   * if there is none.
   *
   * @param settings the directory that globs start from
   * @param articles the directory of the articles
   * @throws IOException if the directory cannot be listed
   */
  public static String comments(Path settings, Path articles) throws IOException {
    Map<Genre, String> globs = globs(settings, articles);
    if (globs.isEmpty()) {
      return "";
    }
    return globs.entrySet().stream()
        .map(guess -> "#  " + guess.getKey().label() + ": [" + guess.getValue() + "]\n")
        .collect(Collectors.joining("", "#genres:  # guessed from names of directories\n", ""));
  }

  private static Map<Genre, String> globs(Path settings, Path articles) throws IOException {
    Map<Genre, String> globs = new TreeMap<>();
    for (Path directory : directories(articles)) {
      String glob = glob(settings.relativize(directory));
      genre(directory)
          .filter(genre -> genre != Genre.NEWS)
          .ifPresent(genre -> globs.merge(genre, glob, (one, other) -> one + ", " + other));
    }
    return globs;
  }

  private static String glob(Path directory) {
    return "\"" + directory.toString().replace('\\', '/') + "/**\"";
  }

  private static List<Path> directories(Path articles) throws IOException {
    try (Stream<Path> below = Files.walk(articles, DEEP)) {
      return below
          .filter(path -> !path.equals(articles) && Files.isDirectory(path))
          .filter(path -> !articles.relativize(path).toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** Directories are often called by a plural. */
  private static Optional<Genre> genre(Path directory) {
    String name = directory.getFileName().toString();
    Optional<Genre> genre = Genre.calledBy(name);
    return genre.isEmpty() && name.endsWith("s")
        ? Genre.calledBy(name.substring(0, name.length() - 1))
        : genre;
  }
}
