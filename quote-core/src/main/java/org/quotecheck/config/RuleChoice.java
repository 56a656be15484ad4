package org.quotecheck.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotecheck.config.source.Sourced;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.option.RuleOption;

/**
 * What a configuration says about one rule. Immutable.
 *
 * @param level empty if it says nothing about it
 * @param options the legal values of the options it names, as {@link RuleOption#read} takes them
 */
record RuleChoice(Optional<Sourced<Level>> level, Map<RuleOption<?>, Sourced<Object>> options) {
  static final RuleChoice NONE = new RuleChoice(Optional.empty(), Map.of());

  RuleChoice {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /** What both together say; this one is heard last. */
  RuleChoice over(RuleChoice below) {
    Map<RuleOption<?>, Sourced<Object>> all = new LinkedHashMap<>(below.options);
    all.putAll(options);
    return new RuleChoice(level.or(below::level), all);
  }

  /** The value of an option, or its default. */
  <T> EffectiveValue effective(String rule, RuleOption<T> option) {
    Sourced<Object> set = options.get(option);
    T value =
        set == null ? option.byDefault() : option.read(set.value()).orElse(option.byDefault());
    String origin = set == null ? Sourced.DEFAULT : set.origin();
    return new EffectiveValue(rule + "." + option.name(), option.text(value), origin);
  }

  /** Level and options as they are written. */
  String text() {
    if (options.isEmpty()) {
      return level.map(l -> l.value().label()).orElse("{}");
    }
    Stream<String> severity = level.stream().map(l -> "severity: " + l.value().label());
    Stream<String> values =
        options.entrySet().stream().map(o -> o.getKey().name() + ": " + o.getValue().value());
    return Stream.concat(severity, values).collect(Collectors.joining(", ", "{", "}"));
  }
}
