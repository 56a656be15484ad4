package org.quotecheck.maven.selection;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** Finds the one file that somebody names. */
public final class NamedFile {
  private NamedFile() {}

  /**
   * The file. Reports name files as seen from the build's directory; editors often from the
   * articles'.
   *
   * @param base the build's directory
   * @param root that of the articles
   * @throws MojoExecutionException if there is none
   */
  public static Path find(String name, Path base, Path root) throws MojoExecutionException {
    try {
      return Stream.of(base, root)
          .map(directory -> directory.resolve(name).normalize())
          .filter(Files::isRegularFile)
          .findFirst()
          .orElseThrow(() -> new MojoExecutionException(noFile(name, base, root)));
    } catch (InvalidPathException e) {
      throw new MojoExecutionException(noFile(name, base, root), e);
    }
  }

  private static String noFile(String name, Path base, Path root) {
    String places =
        Stream.of(base, root).distinct().map(Path::toString).collect(Collectors.joining(" or "));
    return String.format(Locale.ROOT, "there is no file %s in %s", name, places);
  }
}
