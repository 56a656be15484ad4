package org.quotecheck.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quotecheck.config.source.Entries;
import org.quotecheck.config.source.Node;
import org.quotecheck.config.source.ParameterText;
import org.quotecheck.config.source.Reading;
import org.quotecheck.config.source.Sourced;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.option.RuleOption;

/** Rules by id, each with a level, or with a level and options. */
final class RulesShape implements Shape<Map<String, RuleChoice>> {
  private static final String SEVERITY = "severity";

  static final Shapes.Choice<Level> LEVEL = Shapes.Choice.of(Level.class, Level::label);

  @Override
  public Optional<Map<String, RuleChoice>> read(String name, Node node, Reading reading) {
    Map<String, RuleChoice> choices = new LinkedHashMap<>();
    List<String> ids = reading.rules().rules().stream().map(r -> r.info().id()).toList();
    for (Node.Entry entry : Entries.of(name, node, ids, reading)) {
      Rule rule = reading.rules().rule(entry.key().text()).orElseThrow();
      choices.put(rule.info().id(), choice(rule.info(), entry.value(), reading));
    }
    return Optional.of(Collections.unmodifiableMap(choices));
  }

  private static RuleChoice choice(RuleInfo rule, Node node, Reading reading) {
    if (!(node instanceof Node.Mapping)) {
      return new RuleChoice(level(rule.id(), node, reading), Map.of());
    }
    Optional<Sourced<Level>> level = Optional.empty();
    Map<RuleOption<?>, Sourced<Object>> options = new LinkedHashMap<>();
    for (Node.Entry entry : Entries.of(rule.id(), node, keys(rule), reading)) {
      String key = entry.key().text();
      if (key.equals(SEVERITY)) {
        level = level(rule.id() + "." + SEVERITY, entry.value(), reading);
      } else {
        RuleOption<?> option = option(rule, key);
        value(rule, option, entry.value(), reading).ifPresent(v -> options.put(option, v));
      }
    }
    return new RuleChoice(level, options);
  }

  private static Optional<Sourced<Level>> level(String name, Node node, Reading reading) {
    return LEVEL
        .read(name, node, reading)
        .map(level -> new Sourced<>(level, reading.origin(node.span())));
  }

  private static List<String> keys(RuleInfo rule) {
    List<String> keys = new ArrayList<>(List.of(SEVERITY));
    rule.options().forEach(option -> keys.add(option.name()));
    return keys;
  }

  private static RuleOption<?> option(RuleInfo rule, String name) {
    return rule.options().stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow();
  }

  private static Optional<Sourced<Object>> value(
      RuleInfo rule, RuleOption<?> option, Node node, Reading reading) {
    Optional<Object> value = raw(node).filter(given -> option.read(given).isPresent());
    if (value.isEmpty()) {
      reading.mistake(
          node.span(),
          rule.id()
              + "."
              + option.name()
              + " is "
              + node.kind()
              + ", but must be "
              + option.legalValues());
    }
    return value.map(v -> new Sourced<>(v, reading.origin(node.span())));
  }

  /** What an option reads: the items of a list are words, whatever they look like. */
  private static Optional<Object> raw(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.value();
    }
    boolean words =
        node instanceof Node.Sequence list
            && list.items().stream().allMatch(Node.Scalar.class::isInstance);
    return words
        ? Optional.of(
            ((Node.Sequence) node)
                .items().stream().map(item -> ((Node.Scalar) item).text()).toList())
        : Optional.empty();
  }

  @Override
  public Node node(String text) {
    return ParameterText.mapping(text);
  }

  @Override
  public Map<String, RuleChoice> merge(
      Map<String, RuleChoice> below, Map<String, RuleChoice> above) {
    Map<String, RuleChoice> all = new LinkedHashMap<>(below);
    above.forEach((id, choice) -> all.merge(id, choice, (low, high) -> high.over(low)));
    return Collections.unmodifiableMap(all);
  }

  @Override
  public Map<String, Object> schema(RuleSet rules) {
    Map<String, Object> properties = new LinkedHashMap<>();
    rules.rules().forEach(rule -> properties.put(rule.info().id(), Schema.rule(rule.info())));
    return Schema.object(properties);
  }

  @Override
  public String text(Map<String, RuleChoice> choices) {
    return choices.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue().text())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
