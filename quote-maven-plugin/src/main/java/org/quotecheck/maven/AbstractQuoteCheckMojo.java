package org.quotecheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.quotecheck.QuoteCheck;
import org.quotecheck.language.Languages;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportWriter;

/** What every goal takes from the build: which articles to read, and how. */
@SuppressWarnings("NullAway.Init") // Maven fills the read-only parameters in before it calls us.
abstract class AbstractQuoteCheckMojo extends AbstractMojo {
  /**
   * The directory whose articles are read, with all directories below it. If not given: the
   * directory {@code content} beside the pom, or the pom's own directory if there is none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.directory")
  @Nullable File directory;

  /**
   * Ant globs of the files to read, relative to the directory. If not given: every file with an
   * ending that a format of quotecheck reads. On the command line they are separated by commas:
   * {@code -Dquotecheck.includes=news/**,opinion/*.md}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.includes")
  List<String> includes = List.of();

  /**
   * Ant globs of files not to read, relative to the directory, besides the default excludes.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.excludes")
  List<String> excludes = List.of();

  /**
   * Whether to pass over what no newsroom wrote: hidden files and directories, and everything below
   * directories called target, node_modules, bower_components, vendor, _site or CVS.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.useDefaultExcludes", defaultValue = "true")
  String useDefaultExcludes = "true";

  /**
   * The character encoding of files that do not name their own by a byte order mark or a
   * declaration.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.encoding", defaultValue = "UTF-8")
  String encoding = "UTF-8";

  /**
   * The language of the articles, as a BCP 47 tag.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.language", defaultValue = "en")
  String language = "en";

  /**
   * Whether to do nothing at all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.skip", defaultValue = "false")
  String skip = "false";

  /**
   * Whether the build fails if there is no file to read, so that a misspelt directory or glob does
   * not pass for clean articles.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.failIfNoFiles", defaultValue = "true")
  String failIfNoFiles = "true";

  /**
   * How many files are read at the same time; 0 means one for each processor. The outcome is the
   * same whatever the number.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.threads", defaultValue = "0")
  int threads;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  File basedir;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (Choice.truth("skip", skip)) {
      getLog().info("quotecheck is skipped (quotecheck.skip)");
      return;
    }
    UserProperties.unknown(session, project, execution).forEach(getLog()::warn);
    check();
  }

  /** What a goal does once it is not skipped. */
  abstract void check() throws MojoExecutionException, MojoFailureException;

  /**
   * Reads and checks every article that the parameters choose.
   *
   * @throws MojoExecutionException if a parameter makes no sense or no article is chosen
   */
  final Reading read() throws MojoExecutionException {
    QuoteCheck quoteCheck = quoteCheck();
    boolean needsFiles = Choice.truth("failIfNoFiles", failIfNoFiles);
    ArticleFiles wanted = wanted();
    Path root = searched();
    Selection selection = wanted.below(root);
    if (selection.files().isEmpty() && needsFiles) {
      throw new MojoExecutionException(nothingFound(root, wanted, selection));
    }
    Path named = root.startsWith(base()) ? base() : root;
    return new Reading(quoteCheck.checkAll(named, selection.files()), selection.problems());
  }

  private String nothingFound(Path root, ArticleFiles wanted, Selection selection) {
    return Stream.concat(
            Stream.of(
                "found no file to check in " + root,
                "includes: " + String.join(", ", wanted.includes()),
                "excludes: " + String.join(", ", wanted.excludes()),
                "if that is right, set quotecheck.failIfNoFiles to false"),
            selection.problems().stream())
        .collect(Collectors.joining("; "));
  }

  private QuoteCheck quoteCheck() throws MojoExecutionException {
    QuoteCheck.Builder settings =
        QuoteCheck.builder().language(language).charset(charset()).threads(threadCount());
    try {
      return settings.build();
    } catch (IllegalArgumentException e) {
      throw Choice.illegal("language", language, Languages.tags());
    }
  }

  private Charset charset() throws MojoExecutionException {
    try {
      return Charset.forName(encoding);
    } catch (IllegalArgumentException e) {
      throw Choice.illegal("encoding", encoding, Charset.availableCharsets().keySet());
    }
  }

  private int threadCount() throws MojoExecutionException {
    if (threads < 0) {
      throw new MojoExecutionException(
          "quotecheck.threads is " + threads + "; it must be 0 (one for each processor) or more");
    }
    return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
  }

  private ArticleFiles wanted() throws MojoExecutionException {
    List<String> all = new ArrayList<>(excludes);
    if (Choice.truth("useDefaultExcludes", useDefaultExcludes)) {
      all.addAll(ArticleFiles.DEFAULT_EXCLUDES);
    }
    return ArticleFiles.matching(includes, all, leftOut());
  }

  /** The build's own output, and in a goal that a pom binds, what the modules' own builds check. */
  private Set<Path> leftOut() {
    Set<Path> directories = new HashSet<>();
    directories.add(outputDirectory());
    if (bound()) {
      directories.addAll(ChildModules.directories(session.getAllProjects(), project));
    }
    return directories;
  }

  private boolean bound() {
    return execution.getSource() == MojoExecution.Source.LIFECYCLE && project.getBasedir() != null;
  }

  private Path searched() throws MojoExecutionException {
    File given = directory;
    if (given == null) {
      Path content = base().resolve("content");
      return Files.isDirectory(content) ? content : base();
    }
    Path path = given.toPath().toAbsolutePath().normalize();
    if (!Files.isDirectory(path)) {
      String fault =
          Files.exists(path)
              ? "is a file; give its directory, and its name as quotecheck.includes"
              : "no such directory";
      throw new MojoExecutionException("quotecheck.directory is " + path + ": " + fault);
    }
    return path;
  }

  private Path base() {
    return basedir.toPath().toAbsolutePath().normalize();
  }

  /** Where a build without a pom writes, too. */
  final Path outputDirectory() {
    return project.getFile() == null
        ? base().resolve("target")
        : Path.of(project.getBuild().getDirectory());
  }

  /** Writes a report, or fails the build if that cannot be done. */
  final void write(Path file, ReportFormat format, Report report) throws MojoExecutionException {
    try {
      ReportWriter.write(file, format, report);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + Trouble.of(file, e), e);
    }
  }

  /** A path as messages show it: relative to the build's directory where it lies in there. */
  final String shortened(Path file) {
    Path path = file.toAbsolutePath().normalize();
    return (path.startsWith(base()) ? base().relativize(path) : path).toString();
  }

  /** What to type to run this goal again; only a pom tells Maven what our prefix means. */
  final String command() {
    MojoDescriptor goal = execution.getMojoDescriptor();
    return project.getFile() == null
        ? goal.getId()
        : goal.getPluginDescriptor().getGoalPrefix() + ":" + goal.getGoal();
  }
}
