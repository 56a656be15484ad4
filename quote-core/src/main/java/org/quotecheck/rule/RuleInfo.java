package org.quotecheck.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.option.RuleOption;

/**
 * What a rule is called, how bad its findings are unless settings say otherwise, and what settings
 * may change about it. Immutable.
 *
 * <pre>{@code
 * RuleInfo.named("late-attribution", "The reader learns late who is speaking.")
 *     .levels(Level.WARNING, Level.ERROR)
 *     .atMost(Level.OFF, Genre.FICTION, Genre.INTERVIEW)
 *     .with(SENTENCES);
 * }</pre>
 *
 * @param id kebab-case, names the fault, never reused
 * @param summary one sentence
 * @param levels the level in each preset
 * @param genreLimits the greatest level in a genre, whatever the preset says; genres that are not
 *     named have no limit
 * @param options what settings may change, in the order of the rule's page
 */
public record RuleInfo(
    String id,
    String summary,
    Map<Preset, Level> levels,
    Map<Genre, Level> genreLimits,
    List<RuleOption<?>> options) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");

  /**
   * @throws IllegalArgumentException if the id is not kebab-case, a preset has no level or two
   *     options have the same name
   */
  public RuleInfo {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not two or more lower-case words with hyphens: " + id);
    }
    Objects.requireNonNull(summary, "summary must not be null");
    levels = Map.copyOf(levels);
    genreLimits = Map.copyOf(genreLimits);
    options = List.copyOf(options);
    if (levels.size() < Preset.values().length) {
      throw new IllegalArgumentException("every preset needs a level for " + id);
    }
    Set<String> names = new HashSet<>();
    for (RuleOption<?> option : options) {
      if (!names.add(option.name())) {
        throw new IllegalArgumentException("two options of " + id + " have the same name");
      }
    }
  }

  /** A rule without options that is a warning everywhere. */
  public static RuleInfo named(String id, String summary) {
    Map<Preset, Level> levels =
        Map.of(Preset.RECOMMENDED, Level.WARNING, Preset.STRICT, Level.WARNING);
    return new RuleInfo(id, summary, levels, Map.of(), List.of());
  }

  /** The same rule with other levels in the presets. */
  public RuleInfo levels(Level recommended, Level strict) {
    Map<Preset, Level> changed = Map.of(Preset.RECOMMENDED, recommended, Preset.STRICT, strict);
    return new RuleInfo(id, summary, changed, genreLimits, options);
  }

  /** The same rule with the same level in every preset. */
  public RuleInfo level(Level level) {
    return levels(level, level);
  }

  /** The same rule with a limit to its level in some genres. */
  public RuleInfo atMost(Level limit, Genre... genres) {
    Map<Genre, Level> changed = new EnumMap<>(Genre.class);
    changed.putAll(genreLimits);
    List.of(genres).forEach(genre -> changed.put(genre, limit));
    return new RuleInfo(id, summary, levels, changed, options);
  }

  /** The same rule with one more option. */
  public RuleInfo with(RuleOption<?> option) {
    List<RuleOption<?>> more = new ArrayList<>(options);
    more.add(option);
    return new RuleInfo(id, summary, levels, genreLimits, more);
  }

  /** The level in an article of a genre where no setting names the rule. */
  public Level level(Preset preset, Genre genre) {
    Level level = Objects.requireNonNull(levels.get(preset));
    return level.atMost(genreLimits.getOrDefault(genre, Level.ERROR));
  }
}
