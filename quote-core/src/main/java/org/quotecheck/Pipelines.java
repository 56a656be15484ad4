package org.quotecheck;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.quotecheck.attribution.Strictness;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.FileSettings;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.Language;
import org.quotecheck.language.Languages;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RuleSettings;
import org.quotecheck.speaker.KnownNames;

/**
 * The stages that a configuration asks for, each made once. Thread-safe; nothing shows whether a
 * pipeline was made before.
 */
final class Pipelines {
  private final KnownNames known;
  private final Map<Choice, Pipeline> made = new ConcurrentHashMap<>();

  private record Choice(String language, Strictness strictness) {}

  Pipelines(Configuration configuration) {
    this.known = configuration.knownNames();
  }

  /**
   * The stages for one file.
   *
   * @throws IllegalArgumentException if there are no word lists for its language
   */
  Pipeline of(FileSettings settings) {
    return made.computeIfAbsent(new Choice(settings.language(), settings.strictness()), this::make);
  }

  private Pipeline make(Choice choice) {
    return new Pipeline(Languages.byTag(choice.language()), choice.strictness());
  }

  /** What rules get to know about one article. */
  RuleSettings rules(FileSettings settings, AnalyzedArticle article) {
    Genre genre =
        Genre.declaredBy(article.article())
            .or(settings::chosenGenre)
            .or(() -> Genre.suggestedBy(article.article()))
            .orElse(settings.usualGenre());
    return rules(settings, genre);
  }

  /** What rules that compare articles get to know. */
  RuleSettings rules(FileSettings settings) {
    return rules(settings, settings.usualGenre());
  }

  private RuleSettings rules(FileSettings settings, Genre genre) {
    Language language = of(settings).language();
    return new RuleSettings(
        settings.preset(), settings.levels(), settings.options(), genre, language, known);
  }
}
