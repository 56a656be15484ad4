package org.quotecheck.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;
import org.quotecheck.text.SourceText;

/** Every mistake has one sentence with its place and what is legal. */
final class ConfigurationMistakesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/configuration/mistakes.md");
  private static final Pattern CASE =
      Pattern.compile("\n## ([^\n]+)\n\n```yaml\n(.*?)```\n\n```\n(.*?)\n```\n", Pattern.DOTALL);

  /** Other files in the same directory. */
  private static final Map<String, String> FILES =
      Map.of(
          "people.yaml", "- name: Mara Quill\n-   nmae: Odo Finch\n",
          "circle.yaml", "extends: quotecheck.yaml\n");

  record Mistaken(String title, String yaml, List<String> messages) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Mistaken> cases() throws IOException {
    List<Mistaken> cases =
        CASE.matcher(Files.readString(CASES))
            .results()
            .map(m -> new Mistaken(m.group(1), m.group(2), m.group(3).lines().toList()))
            .toList();
    assertTrue(cases.size() >= 25, "cases were found: " + cases.size());
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReported(Mistaken mistaken) {
    ConfigurationException thrown =
        assertThrows(ConfigurationException.class, () -> read(mistaken.yaml()));
    assertEquals(String.join("\n", mistaken.messages()), shortened(thrown, mistaken.messages()));
  }

  static void read(String yaml) {
    RuleSet rules = RuleSet.of(BuiltinRules.ALL);
    new ConfigurationReader(rules, name -> open(name, yaml))
        .read(Optional.of(Path.of("/newsroom/quotecheck.yaml")), Path.of("/newsroom"), List.of());
  }

  private static Optional<SourceText> open(String name, String yaml) {
    String file = name.replace("/newsroom/", "");
    if (file.equals("locked.yaml")) {
      throw new UncheckedIOException(name + ": permission denied", new IOException());
    }
    String text = file.equals("quotecheck.yaml") ? yaml : FILES.get(file);
    return Optional.ofNullable(text).map(t -> SourceText.of(file, t));
  }

  /** The messages, each cut where the expected one ends with an ellipsis. */
  private static String shortened(ConfigurationException thrown, List<String> expected) {
    List<String> lines = String.valueOf(thrown.getMessage()).lines().toList();
    StringBuilder cut = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String wanted = i < expected.size() ? expected.get(i) : "";
      int end = wanted.endsWith("…") ? wanted.length() - 1 : lines.get(i).length();
      String line = lines.get(i).substring(0, Math.min(end, lines.get(i).length()));
      cut.append(i == 0 ? "" : "\n").append(line).append(wanted.endsWith("…") ? "…" : "");
    }
    return cut.toString();
  }
}
