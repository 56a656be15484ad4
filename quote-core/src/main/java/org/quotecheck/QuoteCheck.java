package org.quotecheck;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quotecheck.cache.Circumstances;
import org.quotecheck.cache.RunDigest;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.FileSettings;
import org.quotecheck.file.ArticleFile;
import org.quotecheck.file.Contents;
import org.quotecheck.file.Ledgers;
import org.quotecheck.file.RelativePath;
import org.quotecheck.file.Surroundings;
import org.quotecheck.file.kept.CacheFile;
import org.quotecheck.file.kept.KnownArticles;
import org.quotecheck.language.EarlyLanguage;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Report;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;
import org.quotecheck.run.Detail;
import org.quotecheck.run.LinkProbe;
import org.quotecheck.run.Run;
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
  private final Setup setup;
  private final int threads;
  private final @Nullable Path cache;
  private final Progress progress;
  private final RemoteLinks links;
  private final Optional<Circumstances> circumstances;

  private QuoteCheck(Builder builder) {
    Configuration configuration = builder.configuration();
    this.setup = Setup.of(configuration, builder.languages, builder.details);
    this.threads = builder.threads;
    this.cache = builder.cache;
    this.progress = builder.progress;
    this.links = new RemoteLinks(Optional.ofNullable(builder.links));
    Languages.require(setup.usual().language());
    if (cache != null && !Files.exists(cache)) {
      setup.pipelines().begin(setup.usual());
    }
    this.circumstances =
        cache == null ? Optional.empty() : CacheFile.circumstances(configuration, builder.details);
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
    FileSettings settings = setup.settings(file);
    String name = RelativePath.portable(file);
    SourceText source = ArticleFile.read(file, name, settings.charset());
    return check(source, settings, around(file));
  }

  /** Checks one text; the ending of its name tells the format. */
  public FileReport check(SourceText source) {
    return check(source, setup.settings(source), Surroundings.NONE);
  }

  /** What lies around a file, for those who look at no other. */
  private Surroundings around(Path file) {
    return Surroundings.alone(file, setup.files(Path.of("")).around(file), setup.usual().charset());
  }

  private FileReport check(SourceText source, FileSettings settings, Surroundings surroundings) {
    Run run = Run.of(setup.configuration().rules().withoutEvidence().withoutLinks());
    AnalyzedArticle article = setup.pipelines().of(settings).analyze(source, surroundings);
    Report report = Report.of(setup.outcome(article, settings, run).report());
    List<Found> found = setup.findings(run, List.of());
    return Comparison.add(report, found, run.ledger(), 1, name -> setup.pipelines().parse(source))
        .files()
        .get(0);
  }

  /** Everything known about one text, for callers with rules or reports of their own. */
  public AnalyzedArticle analyze(SourceText source) {
    return setup.pipelines().of(setup.settings(source)).analyze(source, Surroundings.NONE);
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
    return ArticleFile.read(file, RelativePath.of(root, file), setup.settings(file).charset());
  }

  /** Everything known about a text, with the settings of a file. */
  AnalyzedArticle analyze(SourceText source, Path file) {
    return setup.pipelines().of(setup.settings(file)).analyze(source, around(file));
  }

  /** Checks a text with the settings of a file. */
  FileReport check(SourceText source, Path file) {
    return check(source, setup.settings(file), around(file));
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
    return survey(root, files).report();
  }

  /**
   * The same as {@link #checkAll(Path, List)}, and what the outcome depends on. That is known if
   * the builder was given a {@link Builder#cache} and nothing was found by means of other files
   * than the newsroom's documents, such as bibliographies, and none of these has just been written.
   */
  public Survey survey(Path root, List<Path> files) {
    return checkAll(root, files, ArticleFile::bytes, circumstances);
  }

  /**
   * What decides the outcome of a {@link #survey} of files that depend on no others, without making
   * it: their names and contents, the newsroom's documents, the settings, rules, word lists and
   * versions. What has the size, the time and the place that it had in the last run is not read.
   *
   * @param root the directory that paths in the report start from
   * @return empty if nobody can tell, as when a file cannot be read
   */
  public Optional<String> digest(Path root, List<Path> files) {
    EvidenceCheck evidence = new EvidenceCheck(setup.configuration(), root, threads);
    if (cache == null || circumstances.isEmpty()) {
      return Optional.empty();
    }
    List<Path> articles = evidence.articles(files);
    Circumstances decisive = evidence.circumstances(circumstances.get());
    Optional<KnownArticles> known =
        KnownArticles.of(cache, root, articles, decisive, setup::settings);
    return evidence
        .documents(articles, cache)
        .flatMap(
            documents ->
                digest(known, root, articles, decisive).map(d -> RunDigest.of(d, documents)));
  }

  private Optional<String> digest(
      Optional<KnownArticles> known, Path root, List<Path> articles, Circumstances decisive) {
    Optional<String> kept = known.flatMap(KnownArticles::digest);
    if (kept.isPresent()) {
      return kept;
    }
    Optional<String> read = read(root, articles, decisive);
    known.ifPresent(each -> read.ifPresent(each::keep));
    return read;
  }

  private Optional<String> read(Path root, List<Path> articles, Circumstances decisive) {
    SortedMap<String, byte[]> keys = new ConcurrentSkipListMap<>();
    keys.put(RunDigest.RUN, decisive.key(setup.usual(), RunDigest.RUN, new byte[0]));
    Parallel.map(threads, articles, file -> key(root, file, decisive))
        .forEach(key -> key.ifPresent(each -> keys.put(each.getKey(), each.getValue())));
    boolean all = keys.size() == articles.size() + 1;
    return all ? Optional.of(RunDigest.articles(keys)) : Optional.empty();
  }

  private Optional<Map.Entry<String, byte[]>> key(Path root, Path file, Circumstances decisive) {
    String name = RelativePath.of(root, file);
    try {
      byte[] key = decisive.key(setup.settings(file), name, ArticleFile.bytes(file));
      return Ledgers.beside(file).isEmpty() ? Optional.of(Map.entry(name, key)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Checks contents that are not, or no longer, those of the files, as if they were.
   *
   * @param root the directory that paths in the report start from
   * @param contents bytes by file
   */
  public Report checkAll(Path root, Map<Path, byte[]> contents) {
    List<Path> files = contents.keySet().stream().sorted().toList();
    return checkAll(root, files, file -> contents.getOrDefault(file, new byte[0]), Optional.empty())
        .report();
  }

  private Survey checkAll(
      Path root, List<Path> all, Contents contents, Optional<Circumstances> circumstances) {
    EvidenceCheck evidence = new EvidenceCheck(setup.configuration(), root, threads);
    Optional<CacheFile> known =
        circumstances
            .map(evidence::circumstances)
            .map(each -> CacheFile.open(Objects.requireNonNull(cache), each));
    return new ArchiveRun(setup, root, contents, evidence, links, known)
        .of(evidence.articles(all), threads, progress);
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {
    private @Nullable Configuration configuration;
    private @Nullable String language;
    private @Nullable Charset charset;
    private int threads = Runtime.getRuntime().availableProcessors();
    private final Set<Detail> details = EnumSet.noneOf(Detail.class);
    private @Nullable Path cache;
    private Progress progress = (done, all) -> {};
    private @Nullable LinkProbe links;
    private Function<String, Language> languages = Languages::byTag;

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

    /** A language that somebody began to read before, in case that articles are in it. */
    public Builder language(EarlyLanguage begun) {
      this.languages = begun::byTag;
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
      return with(Detail.TEXT, wanted);
    }

    /**
     * Whether reports carry what the articles refer to, which {@link ReportFormats#EXTRACT} and
     * {@link ReportFormats#HTML} show.
     */
    public Builder withCitations(boolean wanted) {
      return with(Detail.CITATIONS, wanted);
    }

    /**
     * Who asks other sites, when {@link QuoteCheck#checkAll(Path, List)} has read all articles,
     * whether there is something at the addresses they link to; without it, nobody asks.
     */
    public Builder links(LinkProbe probe) {
      this.links = Objects.requireNonNull(probe, "probe must not be null");
      return with(Detail.LINKS, true);
    }

    private Builder with(Detail detail, boolean wanted) {
      if (wanted) {
        details.add(detail);
      } else {
        details.remove(detail);
      }
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
