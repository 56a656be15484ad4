package org.quotecheck;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.FileSettings;
import org.quotecheck.file.ContentFiles;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.Language;
import org.quotecheck.report.FileReport;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.RuleSettings;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.run.Detail;
import org.quotecheck.run.Run;
import org.quotecheck.run.WrittenFact;
import org.quotecheck.text.SourceText;

/**
 * What checking one article takes, whether it is checked alone or among others. Immutable and
 * thread-safe.
 *
 * @param configuration the settings
 * @param pipelines the stages that they ask for
 * @param usual the settings of a file that no override names
 * @param details what reports carry beyond findings and quotations
 */
record Setup(
    Configuration configuration, Pipelines pipelines, FileSettings usual, Set<Detail> details) {
  Setup {
    details = Set.copyOf(details);
  }

  static Setup of(
      Configuration configuration, Function<String, Language> languages, Set<Detail> details) {
    return new Setup(
        configuration,
        new Pipelines(configuration, languages),
        configuration.forRepository(),
        details);
  }

  /**
   * What came of checking one article.
   *
   * @param report what was found in it
   * @param genre what kind of article it was taken for
   * @param facts what rules that compare articles want to know; not there if they cannot be written
   *     down
   */
  record Checked(FileReport report, Genre genre, Optional<List<WrittenFact>> facts) {}

  FileSettings settings(Path file) {
    return configuration.isUniform()
        ? usual
        : configuration.forFile(file.toAbsolutePath().normalize());
  }

  /** A name that is no path of this system belongs to no glob. */
  FileSettings settings(SourceText source) {
    try {
      return configuration.forFile(Path.of(source.name()));
    } catch (InvalidPathException e) {
      return usual;
    }
  }

  /**
   * What articles refer to beyond themselves.
   *
   * @param root the directory that the names of articles start from
   */
  ContentFiles files(Path root) {
    List<Path> bibliographies = configuration.bibliographies().stream().map(Path::of).toList();
    return new ContentFiles(
        root, usual.charset(), ArticleFormats.endings(), pipelines::parse, bibliographies);
  }

  /** What came of checking one article. */
  Checked outcome(AnalyzedArticle article, FileSettings settings, Run run) {
    RuleSettings own = pipelines.rules(settings, article);
    Optional<List<WrittenFact>> facts = run.facts().add(article, own);
    FileReport report =
        run.ledger().report(article, own, configuration.rules().check(article, own));
    FileReport shown = detailed(report, article);
    boolean alone = article.ledger().isNone();
    return new Checked(shown, own.genre(), alone ? facts : Optional.empty());
  }

  private FileReport detailed(FileReport report, AnalyzedArticle article) {
    FileReport told = details.contains(Detail.CITATIONS) ? report.withCitations(article) : report;
    return details.contains(Detail.TEXT) ? told.withText(article.article()) : told;
  }

  /** What all articles together show, which also says which suppressions were needed. */
  List<Found> findings(Run run, List<Found> evidence) {
    List<Found> found =
        Stream.concat(run.facts().findings(this::options).stream(), evidence.stream()).toList();
    found.forEach(run.ledger()::suppression);
    return Stream.concat(found.stream(), run.ledger().unused()).toList();
  }

  private RuleOptions options(RuleInfo rule) {
    return usual.options().getOrDefault(rule.id(), RuleOptions.DEFAULTS);
  }
}
