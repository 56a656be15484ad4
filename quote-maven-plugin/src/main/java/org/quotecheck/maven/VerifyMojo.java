package org.quotecheck.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.quotecheck.BaselineFile;
import org.quotecheck.QuoteCheck;
import org.quotecheck.ReportFormats;
import org.quotecheck.baseline.Baseline;
import org.quotecheck.cache.KeptRun;
import org.quotecheck.config.Configuration;
import org.quotecheck.finding.Severity;
import org.quotecheck.language.EarlyLanguage;
import org.quotecheck.language.Languages;
import org.quotecheck.maven.console.Console;
import org.quotecheck.maven.console.NextSteps;
import org.quotecheck.maven.earlier.EarlierVersion;
import org.quotecheck.maven.earlier.Repository;
import org.quotecheck.maven.link.AnswerFile;
import org.quotecheck.maven.link.HttpProbe;
import org.quotecheck.maven.repeat.Decisive;
import org.quotecheck.maven.repeat.LastRun;
import org.quotecheck.maven.repeat.RecordingLog;
import org.quotecheck.maven.selection.Selection;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Report;
import org.quotecheck.report.ReportFormat;
import org.quotecheck.report.place.RelatedPlace;
import org.quotecheck.run.LinkProbe;

/**
 * Reads the articles, shows what is wrong with their quotations, writes reports, and fails the
 * build if it is bad enough: above all if nobody is named for a quoted statement.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "verify",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class VerifyMojo extends GateMojo {
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);

  private static final String OFF = "off";

  /**
   * The version in git whose findings do not count: a branch, tag or commit, {@code auto} for the
   * branch that a change is for, or NONE. Counted from where the work here parted from it. If not
   * given: NONE.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.ratchetFrom")
  @Nullable String ratchetFrom;

  /**
   * Whether findings may fail the build at all; false shows and reports them only.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.failOnViolation", defaultValue = "true")
  String failOnViolation = "true";

  /**
   * Whether to ask other sites if the links of the articles still lead anywhere, and to report
   * those that do not as {@code dead-link}. This is the only thing that needs a network. Eight
   * requests run at a time, none longer than ten seconds, and what was there is not asked again for
   * a week.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.checkLinks", defaultValue = "false")
  String checkLinks = "false";

  /**
   * The reports to write into {@code quotecheck} in the build's output directory, besides {@code
   * report.json}, which is always written: text, html, sarif, junit, checkstyle, gitlab, github,
   * markdown, rdjsonl, extract or json (no other). If not given: html. In GitHub Actions github and
   * markdown are added: remarks beside the lines and a summary of the job.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.formats")
  List<String> formats = List.of();

  /**
   * The directory in which the findings are kept, so that the next run looks only at articles that
   * have changed, and shows the last run once more if nothing has; {@code off} to look at all of
   * them. It is safe to keep it, and for builds to share it: what was found with other settings,
   * rules or versions is not believed. If not given: {@code quotecheck-cache} in the build's output
   * directory.
   *
   * @since 0.1.0
   */
  @Parameter(property = "quotecheck.cache")
  @Nullable String cache;

  /** What the build's surroundings say. */
  Map<String, String> environment = System.getenv();

  private Optional<EarlyLanguage> begun = Optional.empty();

  @Override
  Parameters settings() {
    return super.settings().add("ratchetFrom", ratchetFrom);
  }

  /** A first run waits for the word lists longer than for anything else. */
  @Override
  void begin(Path root) {
    boolean isFirst = cacheFile(root).map(file -> !Files.exists(file)).orElse(true);
    if (isFirst) {
      begun = Optional.of(EarlyLanguage.begin(language == null ? Languages.USUAL : language));
    }
  }

  @Override
  void check(Path root, Configuration configuration)
      throws MojoExecutionException, MojoFailureException {
    boolean mayFail = Choice.truth("failOnViolation", failOnViolation);
    Reports reports = Reports.of(formats, outputDirectory().resolve("quotecheck"), environment);
    QuoteCheck.Builder builder = builder(configuration, reports.showText());
    begun.ifPresent(builder::language);
    cacheFile(root).ifPresent(builder::cache);
    if (Choice.truth("checkLinks", checkLinks)) {
      builder.links(linkProbe());
    }
    Selection selection = select(root, configuration);
    Optional<LastRun> last = lastRun(root, configuration, reports);
    Optional<KeptRun> same = Optional.empty();
    if (last.isPresent() && last.get().isKept() && selection.problems().isEmpty()) {
      same =
          builder
              .build()
              .digest(named(root), selection.files())
              .map(digest -> decisive(digest, root, configuration, reports))
              .flatMap(last.get()::with);
    }
    Optional<String> failure =
        same.isPresent()
            ? repeat(same.get())
            : check(anew(root, builder, selection, reports), root, configuration, reports, last);
    if (mayFail && failure.isPresent()) {
      throw new MojoFailureException(failure.get());
    }
  }

  /** Shows once more what the last run found, and gives what it failed for. */
  private Optional<String> repeat(KeptRun run) {
    getLog().info("nothing has changed since the last run, which said:");
    run.lines().forEach(line -> Console.at(line.level(), getLog()).accept(line.text()));
    return run.failure();
  }

  private Reading anew(Path root, QuoteCheck.Builder builder, Selection selection, Reports reports)
      throws MojoExecutionException {
    reports.rehearse();
    return read(root, builder, selection);
  }

  /** Shows and writes what was found, and gives what is bad enough to fail for. */
  private Optional<String> check(
      Reading all, Path root, Configuration configuration, Reports reports, Optional<LastRun> last)
      throws MojoExecutionException {
    last.ifPresent(LastRun::forget);
    RecordingLog log = new RecordingLog(getLog());
    Reading reading = all.with(counted(all.report(), root, configuration));
    reports.write(reading, this::write, () -> show(reading.report(), root, configuration, log));
    reading.requireComplete();

    Optional<String> failure =
        configuration.failOn().flatMap(from -> failure(from, reading.report(), reports.first()));
    if (last.isPresent()) {
      reading
          .digest()
          .map(digest -> decisive(digest, root, configuration, reports))
          .ifPresent(digest -> last.get().keep(digest, log.lines(), failure));
    }
    return failure;
  }

  /** Where the last run is kept; nowhere if more than files decides what is shown or written. */
  private Optional<LastRun> lastRun(Path root, Configuration configuration, Reports reports)
      throws MojoExecutionException {
    boolean elsewhere =
        Choice.truth("checkLinks", checkLinks)
            || configuration.ratchetFrom().isPresent()
            || reports.tellsGitHub();
    return elsewhere
        ? Optional.empty()
        : cacheFile(root)
            .map(file -> file.resolveSibling(file.getFileName() + ".run"))
            .map(file -> new LastRun(file, reports.directory()));
  }

  /** Everything that decides what is shown and written, beside what is found. */
  private String decisive(String found, Path root, Configuration configuration, Reports reports) {
    Decisive all =
        new Decisive()
            .and(found)
            .and(execution.getMojoDescriptor().getPluginDescriptor().getVersion())
            .and(root)
            .and(base())
            .and(Repository.pathTo(named(root)))
            .and(command())
            .and(shownLevels())
            .and(reports.formats().stream().map(ReportFormat::id).toList())
            .and(configuration.effective());
    baselineFile(root, configuration)
        .ifPresent(file -> all.and(file.path()).and(bytes(file.path())));
    return all.digest();
  }

  /** What is shown is kept, and with -q that is less. */
  private List<Boolean> shownLevels() {
    Log log = getLog();
    return List.of(log.isInfoEnabled(), log.isWarnEnabled(), log.isErrorEnabled());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private void show(Report report, Path root, Configuration configuration, Log log) {
    new Console(log).show(report, configuration.show());
    suggest(report.atLeast(configuration.show()), root, configuration, log);
  }

  /**
   * Says what may be typed next; articles elsewhere would need more settings than are known here.
   */
  private void suggest(Report shown, Path root, Configuration configuration, Log log) {
    if (!named(root).equals(base())) {
      return;
    }
    NextSteps next = new NextSteps(this::command);
    next.explain(shown).ifPresent(log::info);
    boolean known =
        baselineFile(root, configuration).map(file -> Files.exists(file.path())).orElse(true);
    if (!known && configuration.ratchetFrom().isEmpty()) {
      next.baseline(shown).ifPresent(log::info);
    }
  }

  /** One file a module, since modules may share the directory. */
  @Override
  Optional<Path> cacheFile(Path root) {
    String given = cache == null ? "" : cache.strip();
    if (given.equals(OFF)) {
      return Optional.empty();
    }
    Path usual = outputDirectory().resolve("quotecheck-cache");
    Path directory = given.isEmpty() ? usual : base().resolve(given);
    return Optional.of(directory.resolve(moduleName(root)));
  }

  private String moduleName(Path root) {
    String start = project.getFile() == null ? root.toString() : "";
    String module = project.getGroupId() + "." + project.getArtifactId();
    return start.isEmpty() ? module : module + "." + Integer.toHexString(start.hashCode());
  }

  /** The report with everything set apart that is known or was there before. */
  private Report counted(Report report, Path root, Configuration configuration)
      throws MojoExecutionException {
    Report fresh = withoutBaseline(report, root, configuration);
    Optional<String> ref = configuration.ratchetFrom();
    return ref.isPresent() ? withoutEarlier(fresh, ref.get(), root, configuration) : fresh;
  }

  private Report withoutBaseline(Report report, Path root, Configuration configuration)
      throws MojoExecutionException {
    Optional<BaselineFile> file = baselineFile(root, configuration);
    Optional<Baseline> known = file.isPresent() ? read(file.get()) : Optional.empty();
    if (known.isPresent()) {
      return file.get().apply(known.get(), report, configuration);
    }
    if (configuration.baseline().isPresent() && file.isPresent()) {
      throw new MojoExecutionException(
          "there is no baseline " + file.get().path() + "; the goal baseline writes it");
    }
    return report;
  }

  private Report withoutEarlier(Report report, String ref, Path root, Configuration configuration)
      throws MojoExecutionException {
    try (EarlierVersion version = EarlierVersion.open(ref, root, System.getenv())) {
      Path named = named(root);
      List<Path> files =
          report.atLeast(mildest(configuration)).files().stream()
              .filter(FileReport::isArticle)
              .flatMap(VerifyMojo::named)
              .distinct()
              .map(named::resolve)
              .toList();
      Report earlier = quoteCheck(configuration, false).checkAll(named, version.contents(files));
      return BaselineFile.withoutEarlier(report, earlier, version.name());
    }
  }

  /** The file, if there are findings in it, and those that the findings speak of. */
  private static Stream<String> named(FileReport file) {
    Stream<String> others =
        file.findings().stream().flatMap(f -> f.related().stream()).map(RelatedPlace::path);
    return file.findings().isEmpty() ? Stream.of() : Stream.concat(Stream.of(file.path()), others);
  }

  private Optional<String> failure(Severity threshold, Report report, Path file) {
    Report bad = report.atLeast(threshold);
    return bad.findings().findAny().isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%s. Report: %s. Once they are mended: mvn %s",
                ReportFormats.TEXT.counts(bad),
                shortened(file),
                command()));
  }

  private LinkProbe linkProbe() {
    Path answers = outputDirectory().resolve("quotecheck-links.tsv");
    long today = LocalDate.now(ZoneOffset.UTC).toEpochDay();
    return new HttpProbe(ANSWER_LIMIT, new AnswerFile(answers, today));
  }
}
