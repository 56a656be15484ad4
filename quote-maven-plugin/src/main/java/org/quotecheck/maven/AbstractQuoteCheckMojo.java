package org.quotecheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.quotecheck.Survey;
import org.quotecheck.config.Configuration;
import org.quotecheck.maven.console.ProgressLine;
import org.quotecheck.maven.selection.ArticleFiles;
import org.quotecheck.maven.selection.ChildModules;
import org.quotecheck.maven.selection.Selection;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.rule.RuleFailure;

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
   * The file with the settings. If not given: the nearest {@code quotecheck.yaml}, from the
   * directory of the articles upwards to the root of the repository. What is said here and in other
   * parameters is heard after what the file says.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.config")
  @Nullable File config;

  /**
   * Whether to show every setting with its value and who set it, and to write the JSON Schema of
   * {@code quotecheck.yaml}, {@code quotecheck/quotecheck.schema.json} in the build's output
   * directory. No article is checked then.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.printConfig", defaultValue = "false")
  String printConfig = "false";

  /**
   * The severity of every rule that is not set itself: recommended or strict.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.preset")
  @Nullable String preset;

  /**
   * Severities of rules: {@code unattributed-quote=warning,undecided-speaker=off}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.rules")
  @Nullable String rules;

  /**
   * Rules that are off, whatever else is said about them.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.skipRules")
  List<String> skipRules = List.of();

  /**
   * What the articles are, where neither they nor the settings say so: news, interview, opinion,
   * press-release, blog, fiction or documentation.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.genre")
  @Nullable String genre;

  /**
   * How readily a quotation that stands alone goes to the speaker before: normal or strict.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.strictness")
  @Nullable String strictness;

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
   * declaration. If not given: UTF-8.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.encoding")
  @Nullable String encoding;

  /**
   * The language of the articles, as a BCP 47 tag. If not given: en.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.language")
  @Nullable String language;

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
    Path root = searched();
    begin(root);
    Settings settings = Settings.read(config, base(), root, settings().list());
    if (Choice.truth("printConfig", printConfig)) {
      print(settings);
    } else {
      check(root, settings.configuration());
    }
  }

  private void print(Settings settings) throws MojoExecutionException {
    Path schema = outputDirectory().resolve("quotecheck").resolve("quotecheck.schema.json");
    settings.print(getLog(), settings.file().map(file -> shortened(file)).orElse(""));
    settings.writeSchema(schema);
    getLog().info("wrote the schema of these settings to " + shortened(schema));
    getLog().info("nothing was checked, since quotecheck.printConfig is set");
  }

  /** The settings that are parameters of the goal. */
  Parameters settings() {
    return new Parameters(execution, session)
        .add("preset", preset)
        .add("rules", rules)
        .skip(skipRules, "skipRules")
        .add("genre", genre)
        .add("strictness", strictness)
        .add("includes", includes)
        .add("excludes", excludes)
        .add("encoding", encoding)
        .add("language", language);
  }

  /** Begins what can be done beside reading the settings. */
  void begin(Path root) {}

  /**
   * What a goal does once it is not skipped.
   *
   * @param root the directory of the articles
   */
  abstract void check(Path root, Configuration configuration)
      throws MojoExecutionException, MojoFailureException;

  /**
   * Reads and checks every article that the settings choose.
   *
   * @param withText whether the report is to carry the text of the articles
   * @throws MojoExecutionException if a parameter makes no sense or no article is chosen
   */
  final Reading read(Path root, Configuration configuration, boolean withText)
      throws MojoExecutionException {
    return read(root, builder(configuration, withText), select(root, configuration));
  }

  /** Reads and checks what was chosen. */
  final Reading read(Path root, QuoteCheck.Builder builder, Selection selection)
      throws MojoExecutionException {
    try (ProgressLine progress = ProgressLine.of(session, getLog())) {
      QuoteCheck quoteCheck = builder.progress(progress).build();
      Survey survey = quoteCheck.survey(named(root), selection.files());
      return new Reading(survey.report(), named(root), selection.problems(), survey.digest());
    } catch (RuleFailure e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /**
   * Chooses the articles.
   *
   * @throws MojoExecutionException if none is chosen, or a parameter makes no sense
   */
  final Selection select(Path root, Configuration configuration) throws MojoExecutionException {
    boolean needsFiles = Choice.truth("failIfNoFiles", failIfNoFiles);
    ArticleFiles wanted = wanted(configuration);
    Selection selection = wanted.below(root);
    if (selection.files().isEmpty() && needsFiles) {
      throw new MojoExecutionException(nothingFound(root, wanted, selection));
    }
    return selection;
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

  private int threadCount() throws MojoExecutionException {
    if (threads < 0) {
      throw new MojoExecutionException(
          "quotecheck.threads is " + threads + "; it must be 0 (one for each processor) or more");
    }
    return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
  }

  private ArticleFiles wanted(Configuration configuration) throws MojoExecutionException {
    boolean defaults = Choice.truth("useDefaultExcludes", useDefaultExcludes);
    return ArticleFiles.matching(
        configuration.includes(), configuration.excludes(), defaults, leftOut());
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

  /** Where a goal keeps what it finds for the next run; empty if nowhere. */
  Optional<Path> cacheFile(Path root) {
    return Optional.empty();
  }

  final QuoteCheck quoteCheck(Configuration configuration, boolean withText)
      throws MojoExecutionException {
    return builder(configuration, withText).build();
  }

  /** Whether the report is to carry what the articles refer to, even without their text. */
  boolean showsCitations() {
    return false;
  }

  final QuoteCheck.Builder builder(Configuration configuration, boolean withText)
      throws MojoExecutionException {
    return QuoteCheck.builder()
        .configuration(configuration)
        .threads(threadCount())
        .withText(withText)
        .withCitations(withText || showsCitations());
  }

  /** Where the names of files in reports start. */
  final Path named(Path root) {
    return root.startsWith(base()) ? base() : root;
  }

  final Path base() {
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

  /** What to type to run this goal again. */
  final String command() {
    return command(execution.getMojoDescriptor().getGoal());
  }

  /**
   * What to type behind {@code mvn} to run one of our goals on this project; only a pom tells Maven
   * what our prefix means.
   */
  final String command(String goal) {
    return new Typed(project, session, base()).goal(execution, goal);
  }
}
