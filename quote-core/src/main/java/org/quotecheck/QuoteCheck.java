package org.quotecheck;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Attributor;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;
import org.quotecheck.quotation.QuotationFinder;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.report.FileFailure;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.Report;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.RuleSettings;
import org.quotecheck.rule.builtin.BuiltinRules;
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
  private final Language language;
  private final Charset charset;
  private final int threads;
  private final RuleSet rules;
  private final QuotationFinder finder;
  private final Attributor attributor;
  private final RuleSettings settings;

  private QuoteCheck(Builder builder) {
    this.language = Languages.byTag(builder.language);
    this.charset = builder.charset;
    this.threads = builder.threads;
    this.rules = builder.rules;
    this.finder = new QuotationFinder(language);
    this.attributor = new Attributor(language);
    this.settings = RuleSettings.defaults(language);
  }

  /** A builder with the usual settings: English, UTF-8, all rules, one thread a processor. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks one file.
   *
   * @throws IOException if it cannot be read
   */
  public FileReport check(Path file) throws IOException {
    return check(ArticleFile.read(file, RelativePath.portable(file), charset));
  }

  /** Checks one text; the ending of its name tells the format. */
  public FileReport check(SourceText source) {
    Facts facts = new Facts(rules);
    Report report = Report.of(check(source, facts));
    return Comparison.add(report, findings(facts), 1, name -> source).files().get(0);
  }

  private FileReport check(SourceText source, Facts facts) {
    AnalyzedArticle article = analyze(source);
    facts.add(article, settings);
    return FileReport.of(article, language.tag(), rules.check(article, settings));
  }

  private List<Found> findings(Facts facts) {
    return facts.findings(settings).toList();
  }

  /** Everything known about one text, for callers with rules or reports of their own. */
  public AnalyzedArticle analyze(SourceText source) {
    Article article = ArticleFormats.forName(source.name()).parse(source);
    Quotations quotations = finder.find(article);
    List<Attribution> attributions = attributor.attribute(article, quotations);
    return new AnalyzedArticle(article, quotations, attributions);
  }

  /**
   * Checks many files side by side. A file that cannot be read or checked is among the report's
   * failures and does not keep the others from being checked. The report is the same whatever the
   * order of the files and the number of threads.
   *
   * @param root the directory that paths in the report start from
   * @param files the files to check
   */
  public Report checkAll(Path root, List<Path> files) {
    Map<String, Path> byName = new ConcurrentHashMap<>();
    files.forEach(file -> byName.put(RelativePath.of(root, file), file));
    Facts facts = new Facts(rules);
    Report report = Report.merge(Parallel.map(threads, files, file -> attempt(root, file, facts)));
    return Comparison.add(report, findings(facts), threads, name -> read(byName, name));
  }

  private SourceText read(Map<String, Path> byName, String name) throws IOException {
    Path file = byName.get(name);
    if (file == null) {
      throw new NoSuchFileException(name);
    }
    return ArticleFile.read(file, name, charset);
  }

  private Report attempt(Path root, Path file, Facts facts) {
    String name = RelativePath.of(root, file);
    try {
      return Report.of(check(ArticleFile.read(file, name, charset), facts));
    } catch (IOException e) {
      return Report.of(new FileFailure(name, Trouble.unreadable(e)));
    } catch (RuntimeException | StackOverflowError e) {
      return Report.of(new FileFailure(name, Trouble.internal(e)));
    }
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {
    private String language = "en";
    private Charset charset = StandardCharsets.UTF_8;
    private int threads = Runtime.getRuntime().availableProcessors();
    private RuleSet rules = RuleSet.of(BuiltinRules.ALL);

    private Builder() {}

    /** The BCP 47 tag of the language the articles are written in. */
    public Builder language(String tag) {
      this.language = Objects.requireNonNull(tag, "tag must not be null");
      return this;
    }

    /** What files without a byte order mark are read as. */
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

    /** The rules to check. */
    public Builder rules(RuleSet set) {
      this.rules = Objects.requireNonNull(set, "set must not be null");
      return this;
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
