package org.quotecheck.config;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.attribution.Strictness;
import org.quotecheck.config.source.Glob;
import org.quotecheck.config.source.Sourced;
import org.quotecheck.finding.Severity;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.Preset;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.option.RuleOption;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.speaker.known.KnownNames;

/**
 * All settings of a run: what a file, those it extends and parameters say, and defaults for the
 * rest. Immutable and thread-safe.
 */
public final class Configuration {
  /** The word for no file and no version. */
  public static final String NONE = "NONE";

  private final RuleSet rules;
  private final Layer settings;
  private final List<PathOverride> overrides;
  private final FileSettings repository;

  Configuration(RuleSet rules, Layer settings) {
    this.rules = rules;
    this.settings = settings;
    this.overrides = settings.get(Keys.OVERRIDES).value();
    this.repository = settings(settings, Optional.empty());
  }

  /** What we ship, with the given rules. */
  public static Configuration defaults(RuleSet rules) {
    return new Configuration(Objects.requireNonNull(rules, "rules must not be null"), Layer.EMPTY);
  }

  /** The same settings in another language, for callers without a file. */
  public Configuration withLanguage(String tag) {
    return with(Keys.LANGUAGE, tag);
  }

  /** The same settings with another encoding for files that name none. */
  public Configuration withCharset(Charset charset) {
    return with(Keys.ENCODING, charset);
  }

  private <T> Configuration with(Key<T> key, T value) {
    return new Configuration(rules, Layer.of(key, new Sourced<>(value, "program")).over(settings));
  }

  /** The rules that are known, those that are off included. */
  public RuleSet rules() {
    return rules;
  }

  /** The mildest findings that fail the build; empty if none do. */
  public Optional<Severity> failOn() {
    return settings.get(Keys.FAIL_ON).value();
  }

  /** The mildest findings that are shown. */
  public Severity show() {
    return settings.get(Keys.SHOW).value();
  }

  /** Globs of the files to check; none stands for the default. */
  public List<Glob> includes() {
    return settings.get(Keys.INCLUDES).value();
  }

  /** Globs of files not to check. */
  public List<Glob> excludes() {
    return settings.get(Keys.EXCLUDES).value();
  }

  /** The absolute path of the baseline, or {@link #NONE}; empty if nobody names one. */
  public Optional<String> baseline() {
    return settings.set(Keys.BASELINE).map(Sourced::value);
  }

  /**
   * Absolute paths of the directories with documents; empty if nobody names any, a list without
   * elements if there are to be none.
   */
  public Optional<List<String>> sources() {
    return settings.set(Keys.SOURCES).map(Sourced::value).map(Configuration::named);
  }

  /** Absolute paths of directories in which documents are missing. */
  public List<String> incompleteSources() {
    return named(settings.get(Keys.INCOMPLETE_SOURCES).value());
  }

  /** Absolute paths of the bibliographies that all articles may cite. */
  public List<String> bibliographies() {
    return named(settings.get(Keys.BIBLIOGRAPHY).value());
  }

  private static List<String> named(List<String> paths) {
    return paths.stream().filter(path -> !path.equalsIgnoreCase(NONE)).toList();
  }

  /** The version in git whose findings do not count; empty if all do. */
  public Optional<String> ratchetFrom() {
    return Optional.of(settings.get(Keys.RATCHET_FROM).value())
        .filter(ref -> !ref.equalsIgnoreCase(NONE));
  }

  /** The level of a rule for what belongs to no single article. */
  public Level level(RuleInfo rule) {
    FileSettings all = forRepository();
    Level set = all.levels().get(rule.id());
    return set == null ? rule.level(all.preset(), all.usualGenre()) : set;
  }

  /** The people and outlets that are known beforehand. */
  public KnownNames knownNames() {
    Optional<String> own = settings.set(Keys.OWN_OUTLET).map(Sourced::value);
    LinkedHashSet<String> outlets = new LinkedHashSet<>(settings.get(Keys.OUTLETS).value());
    own.ifPresent(outlets::add);
    return new KnownNames(settings.get(Keys.PEOPLE).value(), outlets, own);
  }

  /** More verbs that link a speaker to a quotation, and the tier of each. */
  public Map<String, Integer> cueVerbs() {
    return settings.get(Keys.CUE_VERBS).value();
  }

  /** More names of shortcodes and parameters, by use. */
  public Map<String, List<String>> shortcodes() {
    return settings.get(Keys.SHORTCODES).value();
  }

  /** The settings of the repository as a whole, for what belongs to no single file. */
  public FileSettings forRepository() {
    return repository;
  }

  /** Whether all files have the settings of the repository, so that no path need be looked at. */
  public boolean isUniform() {
    return overrides.isEmpty() && settings.get(Keys.GENRES).value().isEmpty();
  }

  /**
   * The settings for one file.
   *
   * @param file absolute, or relative to the directory of the configuration
   */
  public FileSettings forFile(Path file) {
    Layer layer = settings;
    Optional<Genre> chosen = genreByGlob(file);
    for (PathOverride each : overrides) {
      if (each.concerns(file)) {
        layer = each.settings().over(layer);
        Optional<Genre> before = chosen;
        chosen = each.settings().set(Keys.GENRE).map(Sourced::value).or(() -> before);
      }
    }
    boolean usual = layer == settings && chosen.isEmpty();
    return usual ? repository : settings(layer, chosen);
  }

  private Optional<Genre> genreByGlob(Path file) {
    return settings.get(Keys.GENRES).value().entrySet().stream()
        .filter(genre -> genre.getValue().stream().anyMatch(glob -> glob.matches(file)))
        .map(genre -> Genre.labelled(genre.getKey()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static FileSettings settings(Layer layer, Optional<Genre> chosen) {
    Map<String, Level> levels = new HashMap<>();
    Map<String, RuleOptions> options = new HashMap<>();
    layer
        .get(Keys.RULES)
        .value()
        .forEach(
            (id, choice) -> {
              choice.level().ifPresent(level -> levels.put(id, level.value()));
              options.put(id, options(choice));
            });
    Strictness strictness = layer.get(Keys.STRICTNESS).value();
    return new FileSettings(
        layer.get(Keys.LANGUAGE).value(),
        layer.get(Keys.ENCODING).value(),
        strictness,
        layer.get(Keys.PRESET).value(),
        levels,
        options,
        chosen,
        layer.get(Keys.GENRE).value());
  }

  private static RuleOptions options(RuleChoice choice) {
    RuleOptions options = RuleOptions.DEFAULTS;
    for (Map.Entry<RuleOption<?>, Sourced<Object>> each : choice.options().entrySet()) {
      options = with(options, each.getKey(), each.getValue().value());
    }
    return options;
  }

  private static <T> RuleOptions with(RuleOptions options, RuleOption<T> option, Object value) {
    return options.with(option, option.read(value).orElseThrow());
  }

  /**
   * Every setting and every rule with its value and who set it, in the order of the documentation.
   */
  public List<EffectiveValue> effective() {
    List<EffectiveValue> values = new ArrayList<>();
    for (Key<?> key : Keys.ALL) {
      if (key.name().equals(Keys.RULES.name())) {
        rules.rules().forEach(rule -> values.addAll(effective(rule.info())));
      } else if (key.name().equals(Keys.OVERRIDES.name())) {
        overrides.forEach(each -> values.addAll(each.effective()));
      } else {
        values.add(settings.effective("", key));
      }
    }
    return List.copyOf(values);
  }

  private List<EffectiveValue> effective(RuleInfo rule) {
    RuleChoice choice = settings.get(Keys.RULES).value().getOrDefault(rule.id(), RuleChoice.NONE);
    Sourced<Preset> preset = settings.get(Keys.PRESET);
    Level usual = Objects.requireNonNull(rule.levels().get(preset.value()));
    Sourced<Level> level =
        choice
            .level()
            .orElse(
                new Sourced<>(usual, "preset " + preset.value().label() + ", " + preset.origin()));
    List<EffectiveValue> values = new ArrayList<>();
    String name = Keys.RULES.name() + "." + rule.id();
    values.add(new EffectiveValue(name, level.value().label(), level.origin()));
    rule.options().forEach(option -> values.add(choice.effective(name, option)));
    return values;
  }
}
