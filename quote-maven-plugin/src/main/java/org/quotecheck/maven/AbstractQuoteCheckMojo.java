package org.quotecheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.quotecheck.QuoteCheck;
import org.quotecheck.report.Report;

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

  private QuoteCheck quoteCheck() throws MojoExecutionException {
    if (threads < 0) {
      throw new MojoExecutionException(
          "quotecheck.threads is " + threads + "; it must be 0 (one for each processor) or more");
    }
    return QuoteCheck.builder()
        .language(Choice.known("language", language, Languages.tags()))
        .encoding(charset())
        .threads(threads)
        .build();
  }

  private Charset charset() throws MojoExecutionException {
    try {
      return Charset.forName(encoding);
    } catch (IllegalArgumentException e) {
      throw Choice.illegal("encoding", encoding, COMMON_ENCODINGS);
    }
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

  private Path searched() {
    File given = directory;
    if (given != null) {
      return given.toPath().toAbsolutePath().normalize();
    }
    Path base = base();
    Path content = base.resolve("content");
    return Files.isDirectory(content) ? content : base;
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
}
