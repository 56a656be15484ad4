package org.quotecheck.maven.selection;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.codehaus.plexus.util.MatchPatterns;
import org.quotecheck.ArticleFormats;
import org.quotecheck.config.source.Glob;

/**
 * Which files below a directory are articles: globs in, sorted paths out. Immutable and
 * thread-safe.
 */
public final class ArticleFiles {
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

  private static final String ANYWHERE = "**/*";

  private final List<Glob> includes;
  private final List<Glob> excludes;
  private final List<String> endings;
  private final List<String> usual;
  private final List<String> byEnding;
  private final MatchPatterns usuallyExcluded;
  private final MatchPatterns usuallyPruned;
  private final List<Glob> pruned;
  private final Set<Path> leftOut;

  private ArticleFiles(
      List<Glob> includes, List<Glob> excludes, List<String> usual, Set<Path> leftOut) {
    this.includes = List.copyOf(includes);
    this.excludes = List.copyOf(excludes);
    this.endings = endings();
    this.usual = usual;
    this.leftOut = leftOut;
    this.byEnding = endings.stream().map(glob -> glob.substring(ANYWHERE.length())).toList();
    this.usuallyExcluded = patterns(usual);
    this.usuallyPruned = patterns(usual.stream().filter(g -> g.endsWith("/**")).toList());
    this.pruned = excludes.stream().filter(ArticleFiles::isWhole).toList();
  }

  private static MatchPatterns patterns(List<String> globs) {
    return MatchPatterns.from(
        globs.stream().map(glob -> glob.replace('/', File.separatorChar)).toList());
  }

  /** Whether a glob that stands for one file of a directory stands for all below. */
  private static boolean isWhole(Glob glob) {
    String pattern = glob.pattern().strip();
    return pattern.endsWith("/**") || pattern.endsWith("/");
  }

  /**
   * Files that match one of {@code includes} and none of {@code excludes}.
   *
   * @param includes none means every ending that a format of ours reads, in any case
   * @param defaults whether to leave out what matches {@link #DEFAULT_EXCLUDES}, too
   * @param leftOut real paths of directories not to enter
   */
  public static ArticleFiles matching(
      List<Glob> includes, List<Glob> excludes, boolean defaults, Collection<Path> leftOut) {
    return new ArticleFiles(
        includes, excludes, defaults ? DEFAULT_EXCLUDES : List.of(), Set.copyOf(leftOut));
  }

  private static List<String> endings() {
    return ArticleFormats.ALL.stream()
        .flatMap(format -> format.extensions().stream().sorted())
        .map(extension -> ANYWHERE + "." + extension)
        .toList();
  }

  /** The globs a file must match, for messages. */
  public List<String> includes() {
    return includes.isEmpty() ? endings : includes.stream().map(Glob::pattern).toList();
  }

  /** The globs a file must not match, for messages. */
  public List<String> excludes() {
    return Stream.concat(excludes.stream().map(Glob::pattern), usual.stream()).toList();
  }

  /**
   * The articles below a directory. Symbolic links are followed, but a file that can be reached in
   * several ways is listed once, and a link back to a directory above it is not entered. What the
   * file system refuses to list is among the problems.
   */
  public Selection below(Path directory) {
    return ArticleWalk.below(directory, this);
  }

  /**
   * Whether a file is wanted.
   *
   * @param relative its path below the searched directory
   */
  boolean matches(Path relative, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    String name = relative.toString();
    boolean included =
        includes.isEmpty()
            ? hasEnding(name.toLowerCase(Locale.ROOT))
            : includes.stream().anyMatch(glob -> glob.matches(whole));
    return included
        && !usuallyExcluded.matches(last(relative), true)
        && excludes.stream().noneMatch(glob -> glob.matches(whole));
  }

  /** Its directories were judged when they were entered. */
  private static String last(Path relative) {
    return String.valueOf(relative.getFileName());
  }

  /** What the globs of all endings say, without taking the name apart once more for each. */
  private boolean hasEnding(String name) {
    return byEnding.stream().anyMatch(name::endsWith);
  }

  /**
   * Whether a directory need not be entered, since nothing below it is wanted.
   *
   * @param relative its path below the searched directory
   * @param real the same without links
   */
  boolean prunes(Path relative, Path directory, Path real) {
    Path anything = directory.toAbsolutePath().normalize().resolve("-");
    return leftOut.contains(real)
        || usuallyPruned.matches(relative.toString(), true)
        || pruned.stream().anyMatch(glob -> glob.matches(anything));
  }
}
