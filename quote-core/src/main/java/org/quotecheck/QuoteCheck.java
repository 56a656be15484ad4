package org.quotecheck;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.cache.Circumstances;
import org.quotecheck.citation.bibliography.Library;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.FileSettings;
import org.quotecheck.language.Languages;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Report;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.RuleOptions;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.RuleSettings;
import org.quotecheck.rule.builtin.BuiltinRules;
import org.quotecheck.run.KnownSuppression;
import org.quotecheck.run.Outcome;
import org.quotecheck.run.Run;
import org.quotecheck.run.WrittenFact;
import org.quotecheck.text.Decoder;
import org.quotecheck.text.SourceText;

/**
 * Checks articles: who said what, and is anybody named for it?
 *
 * <pre>{@code
 * QuoteCheck quoteCheck = QuoteCheck.builder().build();
 * FileReport report = quoteCheck.check(Path.of("content/harbour.md"));
 * report.findings().forEach(f -> show(f.location().begin(), f.finding().message()));
 * }</pre>
 *
 * <p>Built once, used for any number of files. Immutable and thread-safe.
 */
public final class QuoteCheck {
  private final Configuration configuration;
  private final Pipelines pipelines;
  private final RuleSet rules;
  private final FileSettings usual;
  private final int threads;
  private final boolean withText;
  private final @Nullable Path cache;
  private final Progress progress;
  private final Optional<Circumstances> circumstances;

  private QuoteCheck(Builder builder) {
    this.configuration = builder.configuration();
    this.pipelines = new Pipelines(configuration);
    this.rules = configuration.rules();
    this.usual = configuration.forRepository();
    this.threads = builder.threads;
    this.withText = builder.withText;
    this.cache = builder.cache;
    this.progress = builder.progress;
    this.circumstances =
        cache == null ? Optional.empty() : CacheFile.circumstances(configuration, withText);
    Languages.require(usual.language());
  }

  /** A builder with the usual settings: English, UTF-8, all rules, one thread a processor. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The rules we ship and those of all {@link org.quotecheck.rule.RuleProvider}s on a class path.
   *
   * @throws IllegalArgumentException if two of them have the same id, a provider cannot be made or
   *     what it gives is no rule
   */
  public static RuleSet knownRules(ClassLoader loader) {
    return RuleSet.of(BuiltinRules.ALL).withProviders(loader);
  }

  /**
   * Checks one file.
   *
   * @throws IOException if it cannot be read
   */
  public FileReport check(Path file) throws IOException {
    FileSettings settings = settings(file);
    String name = RelativePath.portable(file);
    SourceText source = ArticleFile.read(file, name, settings.charset());
    return check(source, settings, Bibliographies.besides(file, usual.charset()));
  }

  /** Checks one text; the ending of its name tells the format. */
  public FileReport check(SourceText source) {
    return check(source, settings(source), article -> Library.NONE);
  }

  private FileReport check(
      SourceText source, FileSettings settings, Function<Article, Library> libraries) {
    Run run = Run.of(rules.withoutEvidence());
    AnalyzedArticle article = pipelines.of(settings).analyze(source, libraries);
    Report report = Report.of(outcome(article, settings, run).report());
    List<Found> found = findings(run, List.of());
    return Comparison.add(report, found, run.ledger(), 1, name -> pipelines.parse(source))
        .files()
        .get(0);
  }

  private Checked outcome(AnalyzedArticle article, FileSettings settings, Run run) {
    RuleSettings own = pipelines.rules(settings, article);
    Optional<List<WrittenFact>> facts = run.facts().add(article, own);
    FileReport report = run.ledger().report(article, own, rules.check(article, own));
    FileReport shown = withText ? report.withText(article.article()) : report;
    boolean alone = !Bibliographies.areNamedBy(article.article());
    return new Checked(shown, own.genre(), alone ? facts : Optional.empty());
  }

  /** The report on one article: that of an earlier run if nothing has changed. */
  private FileReport check(String name, byte[] bytes, Path file, Run run, Shared shared) {
    FileSettings settings = settings(file);
    Optional<CacheFile.OfArticle> entry =
        shared.known().map(cache -> cache.of(settings, name, bytes));
    Optional<Outcome> before = entry.flatMap(CacheFile.OfArticle::outcome);
    if (before.isPresent()
        && run.replay(before.get(), () -> pipelines.rules(settings, before.get().genre()))) {
      entry.get().keep();
      return before.get().report();
    }
    SourceText source = Decoder.decode(name, bytes, settings.charset());
    AnalyzedArticle article =
        pipelines.of(settings).analyze(source, each -> shared.sources().of(each, file));
    shared.sources().cite(article);
    Checked checked = outcome(article, settings, run);
    entry.ifPresent(own -> keep(own, checked, run));
    return checked.report();
  }

  private static void keep(CacheFile.OfArticle entry, Checked checked, Run run) {
    FileReport report = checked.report();
    List<KnownSuppression> suppressions = run.ledger().suppressions(report.path());
    checked
        .facts()
        .ifPresentOrElse(
            facts -> entry.keep(() -> new Outcome(report, checked.genre(), suppressions, facts)),
            entry::forget);
  }

  /** What all articles together show, which also says which suppressions were needed. */
  private List<Found> findings(Run run, List<Found> evidence) {
    List<Found> found =
        Stream.concat(run.facts().findings(this::options), evidence.stream()).toList();
    found.forEach(run.ledger()::suppression);
    return Stream.concat(found.stream(), run.ledger().unused()).toList();
  }

  private RuleOptions options(RuleInfo rule) {
    return usual.options().getOrDefault(rule.id(), RuleOptions.DEFAULTS);
  }

  private FileSettings settings(Path file) {
    return configuration.forFile(file.toAbsolutePath().normalize());
  }

  /** A name that is no path of this system belongs to no glob. */
  private FileSettings settings(SourceText source) {
    try {
      return configuration.forFile(Path.of(source.name()));
    } catch (InvalidPathException e) {
      return usual;
    }
  }

  /** Everything known about one text, for callers with rules or reports of their own. */
  public AnalyzedArticle analyze(SourceText source) {
    return pipelines.of(settings(source)).analyze(source, article -> Library.NONE);
  }

  /**
   * Everything known about one file, with the settings for it.
   *
   * @param root the directory that its name starts from
   * @throws IOException if it cannot be read
   */
  public AnalyzedArticle analyze(Path root, Path file) throws IOException {
    return analyze(read(root, file), file);
  }

  /** Reads a file with its settings. */
  SourceText read(Path root, Path file) throws IOException {
    return ArticleFile.read(file, RelativePath.of(root, file), settings(file).charset());
  }

  /** Everything known about a text, with the settings of a file. */
  AnalyzedArticle analyze(SourceText source, Path file) {
    return pipelines
        .of(settings(file))
        .analyze(source, Bibliographies.besides(file, usual.charset()));
  }

  /** Checks a text with the settings of a file. */
  FileReport check(SourceText source, Path file) {
    return check(source, settings(file), Bibliographies.besides(file, usual.charset()));
  }

  /**
   * Checks many files side by side. A file that cannot be read or checked is among the report's
   * failures and does not keep the others from being checked. The report is the same whatever the
   * order of the files and the number of threads.
   *
   * @param root the directory that paths in the report start from
   * @param files the files to check
   * @throws org.quotecheck.rule.RuleFailure if a rule throws while it compares articles
   */
  public Report checkAll(Path root, List<Path> files) {
    return checkAll(root, files, ArticleFile::bytes, circumstances);
  }

  /**
   * Checks contents that are not, or no longer, those of the files, as if they were.
   *
   * @param root the directory that paths in the report start from
   * @param contents bytes by file
   */
  public Report checkAll(Path root, Map<Path, byte[]> contents) {
    List<Path> files = contents.keySet().stream().sorted().toList();
    return checkAll(
        root, files, file -> contents.getOrDefault(file, new byte[0]), Optional.empty());
  }

  private Report checkAll(
      Path root, List<Path> all, Contents contents, Optional<Circumstances> circumstances) {
    EvidenceCheck evidence = new EvidenceCheck(configuration, root, threads);
    Optional<CacheFile> known =
        evidence
            .circumstances(circumstances)
            .map(each -> CacheFile.open(Objects.requireNonNull(cache), each));
    List<Path> files = evidence.articles(all);
    Map<String, Path> byName = new HashMap<>();
    files.forEach(file -> byName.put(RelativePath.of(root, file), file));
    Run run = Run.of(evidence.rules());
    Shared shared = new Shared(known, new Bibliographies(root, usual.charset()));
    AtomicInteger done = new AtomicInteger();
    Function<Path, Report> check =
        file -> {
          Report one = attempt(root, file, contents, run, shared);
          progress.checked(done.incrementAndGet(), files.size());
          return one;
        };
    List<Report> reports = new ArrayList<>(Parallel.map(threads, files, check));
    reports.addAll(bibliographies(shared.sources(), run));
    known.ifPresent(cacheFile -> cacheFile.save(root));
    EvidenceCheck.Outcome outcome = evidence.of(run.facts(), files);
    reports.add(new Report(List.of(), outcome.failures()));
    List<Found> found = findings(run, outcome.found());
    Comparison.Texts texts = name -> parse(byName, name, contents);
    return Comparison.add(Report.merge(reports), found, run.ledger(), threads, texts);
  }

  private Article parse(Map<String, Path> byName, String name, Contents contents)
      throws IOException {
    Path file = byName.get(name);
    if (file == null) {
      throw new NoSuchFileException(name);
    }
    return pipelines.parse(Decoder.decode(name, contents.read(file), settings(file).charset()));
  }

  private Report attempt(Path root, Path file, Contents contents, Run run, Shared shared) {
    String name = RelativePath.of(root, file);
    try {
      return Report.of(check(name, contents.read(file), file, run, shared));
    } catch (IOException e) {
      return Report.of(new FileFailure(name, Trouble.unreadable(e)));
    } catch (RuntimeException | StackOverflowError e) {
      return Report.of(new FileFailure(name, Trouble.internal(e)));
    }
  }

  /** Reports on the bibliographies in which something was found; they are no articles. */
  private List<Report> bibliographies(Bibliographies sources, Run run) {
    return sources.read().entrySet().stream()
        .map(file -> bibliography(file.getValue(), settings(file.getKey()), run))
        .filter(report -> !report.findings().isEmpty())
        .map(Report::of)
        .toList();
  }

  private FileReport bibliography(Library library, FileSettings settings, Run run) {
    return outcome(pipelines.of(settings).analyze(library), settings, run).report();
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {
    private @Nullable Configuration configuration;
    private @Nullable String language;
    private @Nullable Charset charset;
    private int threads = Runtime.getRuntime().availableProcessors();
    private boolean withText;
    private @Nullable Path cache;
    private Progress progress = (done, all) -> {};

    private Builder() {}

    /**
     * The settings and the rules they are for; without it, those we ship and the rules on the class
     * path of this library.
     */
    public Builder configuration(Configuration settings) {
      this.configuration = Objects.requireNonNull(settings, "settings must not be null");
      return this;
    }

    /** The usual settings with these rules, instead of a configuration. */
    public Builder rules(RuleSet set) {
      return configuration(Configuration.defaults(set));
    }

    /** The BCP 47 tag of the language of the articles, whatever the configuration says. */
    public Builder language(String tag) {
      this.language = Objects.requireNonNull(tag, "tag must not be null");
      return this;
    }

    /** What files that name no encoding are read as, whatever the configuration says. */
    public Builder charset(Charset fallback) {
      this.charset = Objects.requireNonNull(fallback, "fallback must not be null");
      return this;
    }

    /**
     * How many files are checked at a time.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public Builder threads(int number) {
      if (number < 1) {
        throw new IllegalArgumentException("threads must be 1 or more, not " + number);
      }
      this.threads = number;
      return this;
    }

    /** Who is to hear how far {@link QuoteCheck#checkAll(Path, List)} has come. */
    public Builder progress(Progress listener) {
      this.progress = Objects.requireNonNull(listener, "listener must not be null");
      return this;
    }

    /**
     * Whether reports carry the text of the articles, which {@link ReportFormats#HTML} shows;
     * without this they hold the quotations only, and less memory.
     */
    public Builder withText(boolean wanted) {
      this.withText = wanted;
      return this;
    }

    /**
     * The file in which {@link QuoteCheck#checkAll(Path, List)} keeps what it finds, so that the
     * next run need not look again at articles that have not changed; without it, nothing is kept.
     * The outcome is the same with it and without it, provided that a rule's findings depend on
     * nothing but the article, the rule's options and its class path. What is in the file is
     * believed only if it is whole and was made with the same settings, rules, word lists and
     * versions. Any number of runs may use it at the same time.
     *
     * @param file which need not exist; no two directories of articles share one
     */
    public Builder cache(Path file) {
      this.cache = Objects.requireNonNull(file, "file must not be null");
      return this;
    }

    private Configuration configuration() {
      Configuration settings =
          configuration == null
              ? Configuration.defaults(knownRules(QuoteCheck.class.getClassLoader()))
              : configuration;
      settings = language == null ? settings : settings.withLanguage(language);
      return charset == null ? settings : settings.withCharset(charset);
    }

    /**
     * The checker.
     *
     * @throws IllegalArgumentException if there are no word lists for the language
     */
    public QuoteCheck build() {
      return new QuoteCheck(this);
    }
  }
}
