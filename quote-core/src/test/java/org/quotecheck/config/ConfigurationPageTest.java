package org.quotecheck.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.config.source.Sourced;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;
import org.quotecheck.text.SourceText;

/** CONFIGURATION.md says what the code does. */
final class ConfigurationPageTest {
  private static final RuleSet RULES = RuleSet.of(BuiltinRules.ALL);
  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  private static String page() throws IOException {
    return Files.readString(Path.of("CONFIGURATION.md"));
  }

  /** To mend the page, copy the expected table into it. */
  @Test
  void hasATableOfAllSettings() throws IOException {
    String table = Keys.ALL.stream().map(ConfigurationPageTest::row).collect(Collectors.joining());
    String section = page().split("<!-- table of settings -->\n", -1)[1];
    assertEquals(
        "| Key | Default | Legal values | Meaning |\n|---|---|---|---|\n" + table, section);
  }

  private static <T> String row(Key<T> key) {
    EffectiveValue usual = Layer.EMPTY.effective("", key);
    assertEquals(Sourced.DEFAULT, usual.origin());
    return String.format(
        "| `%s` | %s | %s | %s |%n",
        key.name(),
        Stream.of("", "[]", "{}").anyMatch(usual.value()::equals) ? "" : "`" + usual.value() + "`",
        legal(key.shape().schema(RULES)),
        key.doc());
  }

  /** What a schema allows, in a few words. */
  private static String legal(Map<String, Object> schema) {
    if (schema.get("enum") instanceof List<?> words) {
      return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
    if (schema.get("anyOf") instanceof List<?> kinds) {
      return kinds.stream()
          .map(kind -> kind instanceof Map<?, ?> map ? type(map) : "")
          .distinct()
          .collect(Collectors.joining(" or "));
    }
    return type(schema);
  }

  private static String type(Map<?, ?> schema) {
    return switch (String.valueOf(schema.get("type"))) {
      case "array" -> "a list";
      case "object" -> "a mapping";
      default -> "a text";
    };
  }

  static Stream<String> samples() throws IOException {
    List<String> samples = YAML.matcher(page()).results().map(m -> m.group(1)).toList();
    assertTrue(samples.size() > 3, "samples were found");
    return samples.stream();
  }

  /** Whatever is shown is legal. */
  @ParameterizedTest
  @MethodSource("samples")
  void samplesAreLegal(String yaml) {
    Path root = Path.of("/newsroom");
    String main = yaml.startsWith("- name:") ? "people: people.yaml\n" : yaml;
    Map<String, String> files =
        Map.of(
            "quotecheck.yaml",
            main,
            "people.yaml",
            yaml.startsWith("- name:") ? yaml : "- Mara Quill\n",
            "classpath:house/style.yaml",
            "preset: strict\n");
    new ConfigurationReader(RULES, name -> open(files, name))
        .read(Optional.of(root.resolve("quotecheck.yaml")), root, List.of());
  }

  private static Optional<SourceText> open(Map<String, String> files, String name) {
    String file = name.replace("/newsroom/", "");
    return Optional.ofNullable(files.get(file)).map(text -> SourceText.of(file, text));
  }
}
