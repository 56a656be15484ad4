package org.quotecheck.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.option.RuleOption;

/**
 * The JSON Schema of {@code quotecheck.yaml}, for completion in editors. It is made from the same
 * table that files are read with, so it has every setting, rule and option.
 */
public final class Schema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private Schema() {}

  /** The schema as maps, lists and texts, ready to be written as JSON. */
  public static Map<String, Object> of(RuleSet rules) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DRAFT);
    schema.put("title", "quotecheck.yaml");
    schema.put("description", "The settings of quotecheck.");
    schema.putAll(keys(Keys.ALL, rules));
    return schema;
  }

  static Map<String, Object> keys(Collection<? extends Key<?>> keys, RuleSet rules) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key<?> key : keys) {
      properties.put(key.name(), described(key.doc(), key.shape().schema(rules)));
    }
    return object(properties);
  }

  /** A mapping that has no other keys than these. */
  static Map<String, Object> object(Map<String, Object> properties) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("additionalProperties", false);
    return object;
  }

  static Map<String, Object> rule(RuleInfo rule) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("severity", level());
    for (RuleOption<?> option : rule.options()) {
      properties.put(option.name(), described(option.doc(), option(option)));
    }
    return described(rule.summary(), Map.of("anyOf", List.of(level(), object(properties))));
  }

  /** Any text that is not blank; YAML takes some for numbers. */
  static Map<String, Object> text() {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", List.of("string", "number", "boolean"));
    text.put("pattern", "\\S");
    return text;
  }

  private static Map<String, Object> level() {
    return Map.of("enum", List.copyOf(RulesShape.LEVEL.words().keySet()));
  }

  private static Map<String, Object> option(RuleOption<?> option) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (option instanceof RuleOption.Flag flag) {
      schema.put("type", "boolean");
      schema.put("default", flag.byDefault());
    } else if (option instanceof RuleOption.WholeNumber number) {
      schema.put("type", "integer");
      schema.put("minimum", number.least());
      schema.put("maximum", number.most());
      schema.put("default", number.byDefault());
    } else if (option instanceof RuleOption.Choice<?> choice) {
      schema.put("enum", choice.words());
      schema.put("default", RuleOption.Choice.label(choice.byDefault()));
    } else if (option instanceof RuleOption.Words words) {
      schema.put("type", "array");
      schema.put("items", text());
      schema.put("default", new ArrayList<>(words.byDefault()));
    }
    return schema;
  }

  private static Map<String, Object> described(String doc, Map<String, Object> schema) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", doc);
    described.putAll(schema);
    return described;
  }
}
