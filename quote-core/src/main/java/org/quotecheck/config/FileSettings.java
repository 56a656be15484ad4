package org.quotecheck.config;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.attribution.Strictness;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.Preset;
import org.quotecheck.rule.option.RuleOptions;

/**
 * The settings for one file. Immutable and thread-safe.
 *
 * @param language the BCP 47 tag of its language
 * @param charset what it is read as if it names no encoding itself
 * @param strictness how readily a quotation that stands alone is given to a speaker
 * @param preset the level of rules that {@code levels} does not name
 * @param levels levels by rule id
 * @param options option values by rule id
 * @param chosenGenre what globs say it is; empty if none of them fits
 * @param usualGenre what it is if nothing says so
 */
public record FileSettings(
    String language,
    Charset charset,
    Strictness strictness,
    Preset preset,
    Map<String, Level> levels,
    Map<String, RuleOptions> options,
    Optional<Genre> chosenGenre,
    Genre usualGenre) {
  public FileSettings {
    Objects.requireNonNull(language, "language must not be null");
    Objects.requireNonNull(charset, "charset must not be null");
    Objects.requireNonNull(strictness, "strictness must not be null");
    Objects.requireNonNull(preset, "preset must not be null");
    levels = Map.copyOf(levels);
    options = Map.copyOf(options);
    Objects.requireNonNull(chosenGenre, "chosenGenre must not be null");
    Objects.requireNonNull(usualGenre, "usualGenre must not be null");
  }

  /** Of the short components only: it is asked for once an article, and few settings differ. */
  @Override
  public int hashCode() {
    return Objects.hash(language, charset, strictness, preset, chosenGenre, usualGenre);
  }
}
