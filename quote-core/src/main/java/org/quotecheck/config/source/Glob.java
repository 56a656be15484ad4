package org.quotecheck.config.source;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Objects;

/**
 * An Ant glob relative to the file that holds it: {@code *} stands for any characters of one name,
 * {@code ?} for one, {@code **} for any number of directories, a {@code /} at the end for
 * everything below. Immutable and thread-safe.
 */
public final class Glob {
  private final Path base;
  private final String pattern;
  private final PathMatcher matcher;

  /**
   * @param base the directory it starts from
   * @param pattern as it is written
   * @throws java.util.regex.PatternSyntaxException if it is no glob
   */
  public Glob(Path base, String pattern) {
    this.base = base.toAbsolutePath().normalize();
    this.pattern = Objects.requireNonNull(pattern, "pattern must not be null");
    String slashed = pattern.strip().replace('\\', '/');
    String relative = slashed.replaceFirst("^\\.?/", "");
    String whole = relative.endsWith("/") ? relative + "**" : relative;
    String java = "glob:" + whole.replace("**/", "{,**/}");
    this.matcher = base.getFileSystem().getPathMatcher(java);
  }

  /** The pattern as it is written. */
  public String pattern() {
    return pattern;
  }

  /** Whether a file matches; a relative path is seen from the directory the glob starts from. */
  public boolean matches(Path file) {
    if (!file.isAbsolute()) {
      return matcher.matches(file.normalize());
    }
    return file.startsWith(base) && matcher.matches(base.relativize(file));
  }

  @Override
  public String toString() {
    return pattern;
  }
}
