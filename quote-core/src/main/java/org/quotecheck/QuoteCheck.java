package org.quotecheck;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.FileSettings;
import org.quotecheck.language.Languages;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Report;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.RuleSettings;
import org.quotecheck.rule.builtin.BuiltinRules;
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

  private QuoteCheck(Builder builder) {
    this.configuration = builder.configuration();
    this.pipelines = new Pipelines(configuration);
    this.rules = configuration.rules();
    this.usual = configuration.forRepository();
    this.threads = builder.threads;
    this.withText = builder.withText;
    Languages.byTag(usual.language());
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
    return check(ArticleFile.read(file, name, settings.charset()), settings);
  }

  /** Checks one text; the ending of its name tells the format. */
  public FileReport check(SourceText source) {
    return check(source, settings(source));
  }

  private FileReport check(SourceText source, FileSettings settings) {
    Run run = new Run(new Facts(rules), new Ledger(rules));
    Report report = Report.of(check(source, settings, run));
    return Comparison.add(
            report, findings(run), run.ledger(), 1, name -> pipelines.of(settings).parse(source))
        .files()
        .get(0);
  }

  /** What one run remembers beyond single articles. */
  private record Run(Facts facts, Ledger ledger) {}

  private FileReport check(SourceText source, FileSettings settings, Run run) {
    AnalyzedArticle article = pipelines.of(settings).analyze(source);
    RuleSettings own = pipelines.rules(settings, article);
    run.facts().add(article, own);
    FileReport report = run.ledger().report(article, own, rules.check(article, own));
    return withText ? report.withText(article.article()) : report;
  }

  /** What all articles together show, which also says which suppressions were needed. */
  private List<Found> findings(Run run) {
    List<Found> found = run.facts().findings(pipelines.rules(usual)).toList();
    found.forEach(run.ledger()::suppression);
    return Stream.concat(found.stream(), run.ledger().unused()).toList();
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
    return pipelines.of(settings(source)).analyze(source);
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
    return pipelines.of(settings(file)).analyze(source);
  }

  /** Checks a text with the settings of a file. */
  FileReport check(SourceText source, Path file) {
    return check(source, settings(file));
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
    return checkAll(root, files, ArticleFile::read);
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
        root,
        files,
        (file, name, charset) -> {
          byte[] bytes = contents.getOrDefault(file, new byte[0]);
          return Decoder.decode(name, bytes, charset);
        });
  }

  /** Reads a file by its path, the name that reports give it, and the encoding if it names none. */
  @FunctionalInterface
  private interface Texts {
    SourceText read(Path file, String name, Charset charset) throws IOException;
  }

  private Report checkAll(Path root, List<Path> files, Texts texts) {
    Map<String, Path> byName = new ConcurrentHashMap<>();
    files.forEach(file -> byName.put(RelativePath.of(root, file), file));
    Run run = new Run(new Facts(rules), new Ledger(rules));
    Report report =
        Report.merge(Parallel.map(threads, files, file -> attempt(root, file, texts, run)));
    return Comparison.add(
        report, findings(run), run.ledger(), threads, name -> parse(byName, name, texts));
  }

  private Article parse(Map<String, Path> byName, String name, Texts texts) throws IOException {
    Path file = byName.get(name);
    if (file == null) {
      throw new NoSuchFileException(name);
    }
    FileSettings settings = settings(file);
    return pipelines.of(settings).parse(texts.read(file, name, settings.charset()));
  }

  private Report attempt(Path root, Path file, Texts texts, Run run) {
    String name = RelativePath.of(root, file);
    try {
      FileSettings settings = settings(file);
      SourceText source = texts.read(file, name, settings.charset());
      return Report.of(check(source, settings, run));
    } catch (IOException e) {
      return Report.of(new FileFailure(name, Trouble.unreadable(e)));
    } catch (RuntimeException | StackOverflowError e) {
      return Report.of(new FileFailure(name, Trouble.internal(e)));
    }
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {
    private @Nullable Configuration configuration;
    private @Nullable String language;
    private @Nullable Charset charset;
    private int threads = Runtime.getRuntime().availableProcessors();
    private boolean withText;

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

    /**
     * Whether reports carry the text of the articles, which {@link ReportFormats#HTML} shows;
     * without this they hold the quotations only, and less memory.
     */
    public Builder withText(boolean wanted) {
      this.withText = wanted;
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
