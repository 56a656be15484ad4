package org.quotecheck.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.finding.Severity;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.Language;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.speaker.known.KnownNames;

/**
 * The settings of all rules for one article. Immutable and thread-safe.
 *
 * @param preset the level of every rule that {@code levels} does not name
 * @param levels levels by rule id; they stand whatever preset and genre say
 * @param options option values by rule id; rules that are not named have their defaults
 * @param genre what kind of article it is
 * @param language the word lists of its language
 * @param known the people and outlets the newsroom named
 */
public record RuleSettings(
    Preset preset,
    Map<String, Level> levels,
    Map<String, RuleOptions> options,
    Genre genre,
    Language language,
    KnownNames known) {
  public RuleSettings {
    Objects.requireNonNull(preset, "preset must not be null");
    levels = Map.copyOf(levels);
    options = Map.copyOf(options);
    Objects.requireNonNull(genre, "genre must not be null");
    Objects.requireNonNull(language, "language must not be null");
    Objects.requireNonNull(known, "known must not be null");
  }

  /** What we ship, for news. */
  public static RuleSettings defaults(Language language) {
    return new RuleSettings(
        Preset.RECOMMENDED, Map.of(), Map.of(), Genre.NEWS, language, KnownNames.NONE);
  }

  /** The level of a rule. */
  public Level level(RuleInfo rule) {
    Level set = levels.get(rule.id());
    return set == null ? rule.level(preset, genre) : set;
  }

  /** The values of a rule's options. */
  public RuleOptions options(RuleInfo rule) {
    return options.getOrDefault(rule.id(), RuleOptions.DEFAULTS);
  }

  /** What a rule gets to know; empty if it is off. */
  public Optional<RuleContext> context(RuleInfo rule) {
    Optional<Severity> severity = level(rule).severity();
    return severity.isEmpty()
        ? Optional.empty()
        : Optional.of(new RuleContext(rule, severity.get(), options(rule), genre, language, known));
  }
}
