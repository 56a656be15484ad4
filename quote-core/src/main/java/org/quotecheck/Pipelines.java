package org.quotecheck;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleFormat;
import org.quotecheck.article.shortcode.ShortcodeNames;
import org.quotecheck.attribution.Strictness;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.FileSettings;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.Language;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RuleSettings;
import org.quotecheck.speaker.known.KnownNames;
import org.quotecheck.text.SourceText;

/**
 * The stages that a configuration asks for, each made once. Thread-safe; nothing shows whether a
 * pipeline was made before.
 */
final class Pipelines {
  private final KnownNames known;
  private final Map<String, Integer> cueVerbs;
  private final List<ArticleFormat> formats;
  private final Function<String, Language> languages;
  private final Map<Choice, Pipeline> made = new ConcurrentHashMap<>();

  private record Choice(String language, Strictness strictness) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Choice that
          && language.equals(that.language)
          && strictness == that.strictness;
    }

    @Override
    public int hashCode() {
      return 31 * language.hashCode() + strictness.hashCode();
    }
  }

  /**
   * @param languages gives the language of a tag
   */
  Pipelines(Configuration configuration, Function<String, Language> languages) {
    this.known = configuration.knownNames();
    this.cueVerbs = configuration.cueVerbs();
    this.formats = ArticleFormats.with(ShortcodeNames.DEFAULT.with(configuration.shortcodes()));
    this.languages = languages;
  }

  /**
   * The stages for one file.
   *
   * @throws IllegalArgumentException if there are no word lists for its language
   */
  Pipeline of(FileSettings settings) {
    return made.computeIfAbsent(new Choice(settings.language(), settings.strictness()), this::make);
  }

  /** Begins to make them beside the caller, who has something else to do before the first file. */
  void begin(FileSettings settings) {
    Parallel.begin(() -> of(settings));
  }

  private Pipeline make(Choice choice) {
    Language language = languages.apply(choice.language()).withCueVerbs(cueVerbs);
    return new Pipeline(language, formats, choice.strictness(), known);
  }

  /** The blocks of a text, which are the same in every language. */
  Article parse(SourceText source) {
    return ArticleFormats.forName(source.name(), formats).parse(source);
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

  /** What rules get to know about an article of a genre. */
  RuleSettings rules(FileSettings settings, Genre genre) {
    Language language = of(settings).language();
    return new RuleSettings(
        settings.preset(), settings.levels(), settings.options(), genre, language, known);
  }
}
