package org.quotecheck.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotecheck.config.source.Glob;
import org.quotecheck.config.source.Node;
import org.quotecheck.config.source.Reading;
import org.quotecheck.rule.RuleSet;

/** A list of overrides; later ones are heard last, those of a file after those it extends. */
final class OverridesShape implements Shape<List<PathOverride>> {
  private static final Key<List<Glob>> FILES =
      new Key<>(
          "files",
          new Shapes.ListOf<>(Shapes.GLOB, false),
          List.of(),
          "Globs of the files, relative to this file.");

  private final List<Key<?>> keys;

  /**
   * @param settings what may differ
   */
  OverridesShape(List<Key<?>> settings) {
    this.keys = Stream.<Key<?>>concat(Stream.of(FILES), settings.stream()).toList();
  }

  @Override
  public Optional<List<PathOverride>> read(String name, Node node, Reading reading) {
    if (!(node instanceof Node.Sequence list)) {
      reading.mistake(
          node.span(), name + " is " + node.kind() + ", but must be a list of mappings");
      return Optional.empty();
    }
    List<PathOverride> overrides = new ArrayList<>();
    for (Node item : list.items()) {
      Layer settings = Layer.read("an entry of " + name, item, keys, reading);
      List<Glob> files = settings.get(FILES).value();
      if (files.isEmpty() && lacksFiles(item)) {
        reading.mistake(
            item.span(), "an entry of " + name + " names no files, but must have the key files");
      }
      overrides.add(new PathOverride(files, settings));
    }
    return Optional.of(List.copyOf(overrides));
  }

  /** Files that are there but wrong are a mistake already. */
  private static boolean lacksFiles(Node item) {
    return item instanceof Node.Mapping mapping
        && mapping
            .value(FILES.name())
            .map(files -> files instanceof Node.Sequence list && list.items().isEmpty())
            .orElse(true);
  }

  @Override
  public List<PathOverride> merge(List<PathOverride> below, List<PathOverride> above) {
    return Stream.concat(below.stream(), above.stream()).toList();
  }

  @Override
  public Map<String, Object> schema(RuleSet rules) {
    Map<String, Object> entry = new LinkedHashMap<>(Schema.keys(keys, rules));
    entry.put("required", List.of(FILES.name()));
    entry.put(
        "not", Map.of("properties", Map.of(FILES.name(), Map.of("maxItems", 0, "type", "array"))));
    return Map.of("type", "array", "items", entry);
  }
}
