package org.quotecheck;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.FileSettings;
import org.quotecheck.file.Bibliographies;
import org.quotecheck.report.FileReport;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.RuleSettings;
import org.quotecheck.rule.option.RuleOptions;
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
 * @param withText whether reports carry the text of the articles
 */
record Setup(
    Configuration configuration, Pipelines pipelines, FileSettings usual, boolean withText) {
  static Setup of(Configuration configuration, boolean withText) {
    return new Setup(
        configuration, new Pipelines(configuration), configuration.forRepository(), withText);
  }

  FileSettings settings(Path file) {
    return configuration.forFile(file.toAbsolutePath().normalize());
  }

  /** A name that is no path of this system belongs to no glob. */
  FileSettings settings(SourceText source) {
    try {
      return configuration.forFile(Path.of(source.name()));
    } catch (InvalidPathException e) {
      return usual;
    }
  }

  /** What came of checking one article. */
  Checked outcome(AnalyzedArticle article, FileSettings settings, Run run) {
    RuleSettings own = pipelines.rules(settings, article);
    Optional<List<WrittenFact>> facts = run.facts().add(article, own);
    FileReport report =
        run.ledger().report(article, own, configuration.rules().check(article, own));
    FileReport shown = withText ? report.withText(article.article()) : report;
    boolean alone = !Bibliographies.areNamedBy(article.article()) && article.ledger().isNone();
    return new Checked(shown, own.genre(), alone ? facts : Optional.empty());
  }

  /** What all articles together show, which also says which suppressions were needed. */
  List<Found> findings(Run run, List<Found> evidence) {
    List<Found> found =
        Stream.concat(run.facts().findings(this::options), evidence.stream()).toList();
    found.forEach(run.ledger()::suppression);
    return Stream.concat(found.stream(), run.ledger().unused()).toList();
  }

  private RuleOptions options(RuleInfo rule) {
    return usual.options().getOrDefault(rule.id(), RuleOptions.DEFAULTS);
  }
}
