package org.quotecheck.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.codehaus.plexus.util.MatchPatterns;
import org.quotecheck.ArticleFormats;

/**
 * Which files below a directory are articles: Ant globs in, sorted paths out.
 *
 * <p>In a glob, {@code *} stands for any characters of one name, {@code ?} for one, {@code **} for
 * any number of directories, and a {@code /} at the end for everything below. Immutable and
 * thread-safe.
 */
final class ArticleFiles {
  /** What no newsroom wrote: build output, fetched packages, version control, hidden files. */
  static final List<String> DEFAULT_EXCLUDES =
      List.of(
          "**/target/**",
          "**/node_modules/**",
          "**/bower_components/**",
          "**/vendor/**",
          "**/_site/**",
          "**/CVS/**",
          "**/.*",
          "**/.*/**");

  private final List<String> includes;
  private final List<String> excludes;
  private final MatchPatterns included;
  private final MatchPatterns excluded;
  private final MatchPatterns pruned;
  private final Set<Path> leftOut;
  private final boolean caseSensitive;

  private ArticleFiles(
      List<String> includes, List<String> excludes, Set<Path> leftOut, boolean caseSensitive) {
    this.includes = includes;
    this.excludes = excludes;
    this.leftOut = leftOut;
    this.caseSensitive = caseSensitive;
    this.included = MatchPatterns.from(includes.stream().map(ArticleFiles::systemGlob).toList());
    List<String> systemExcludes = excludes.stream().map(ArticleFiles::systemGlob).toList();
    this.excluded = MatchPatterns.from(systemExcludes);
    this.pruned =
        MatchPatterns.from(systemExcludes.stream().filter(g -> g.endsWith("**")).toList());
  }

  /**
   * Files that match one of {@code includes} and none of {@code excludes}.
   *
   * @param includes globs; none means every ending that a format of ours reads, in any case
   * @param excludes globs, exactly as matched: {@link #DEFAULT_EXCLUDES} are not added here
   * @param leftOut real paths of directories not to enter
   */
  static ArticleFiles matching(
      List<String> includes, List<String> excludes, Collection<Path> leftOut) {
    List<String> wanted = tidy(includes);
    boolean given = !wanted.isEmpty();
    return new ArticleFiles(
        given ? wanted : defaultIncludes(), tidy(excludes), Set.copyOf(leftOut), given);
  }

  private static List<String> defaultIncludes() {
    return ArticleFormats.ALL.stream()
        .flatMap(format -> format.extensions().stream().sorted())
        .map(extension -> "**/*." + extension)
        .toList();
  }

  private static List<String> tidy(List<String> globs) {
    return globs.stream().map(ArticleFiles::tidy).filter(glob -> !glob.isEmpty()).toList();
  }

  private static String tidy(String glob) {
    String slashed = glob.strip().replace('\\', '/');
    String relative = slashed.startsWith("./") ? slashed.substring(2) : slashed;
    return relative.endsWith("/") ? relative + "**" : relative;
  }

  private static String systemGlob(String glob) {
    return glob.replace('/', File.separatorChar);
  }

  /** The globs a file must match, for messages. */
  List<String> includes() {
    return includes;
  }

  /** The globs a file must not match, for messages. */
  List<String> excludes() {
    return excludes;
  }

  /**
   * The articles below a directory. Symbolic links are followed, but a file that can be reached in
   * several ways is listed once, and a link back to a directory above it is not entered. What the
   * file system refuses to list is among the problems.
   */
  Selection below(Path directory) {
    return ArticleWalk.below(directory, this);
  }

  boolean matches(Path relative) {
    String name = relative.toString();
    return included.matches(folded(name), caseSensitive) && !excluded.matches(name, true);
  }

  /** Whether a directory need not be entered, since nothing below it is wanted. */
  boolean prunes(Path relative, Path real) {
    return leftOut.contains(real) || pruned.matches(relative.toString(), true);
  }

  private String folded(String name) {
    return caseSensitive ? name : name.toLowerCase(Locale.ROOT);
  }
}
