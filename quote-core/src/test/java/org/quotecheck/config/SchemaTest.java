package org.quotecheck.config;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.ConfigurationSchema;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;
import org.quotecheck.rule.option.RuleOption;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The schema knows every setting, and takes and refuses what the reader takes and refuses. */
final class SchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  /** What no schema can see: other files, and what the text of a value or key means. */
  private static final Set<String> BEYOND =
      Set.of(
          "A key twice",
          "A glob that is none",
          "An encoding that Java does not know",
          "A people file that does not exist",
          "A mistake in the people file is reported there",
          "A file to extend that does not exist",
          "Files that extend each other in a circle",
          "A file that extends itself",
          "A file that cannot be read",
          "No YAML at all",
          "A tab where YAML wants spaces",
          "A key that is a list",
          "An anchor inside itself");

  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(ConfigurationSchema.json(RuleSet.of(BuiltinRules.ALL)));

  @Test
  void hasEverySettingRuleAndOption() {
    JsonNode keys = schema.getSchemaNode().path("properties");
    Set<String> names = new TreeSet<>();
    Keys.ALL.forEach(key -> names.add(key.name()));
    assertEquals(names, names(keys));
    Set<String> ids = new TreeSet<>();
    BuiltinRules.ALL.forEach(rule -> ids.add(rule.info().id()));
    JsonNode rules = keys.path("rules").path("properties");
    assertEquals(ids, names(rules));
    for (Rule rule : BuiltinRules.ALL) {
      assertEquals(options(rule), names(rules.path(rule.info().id()).at("/anyOf/1/properties")));
    }
  }

  private static Set<String> options(Rule rule) {
    Set<String> options = new TreeSet<>(Set.of("severity"));
    rule.info().options().stream().map(RuleOption::name).forEach(options::add);
    return options;
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void everySettingHasADescription() {
    schema
        .getSchemaNode()
        .findParents("properties")
        .forEach(
            parent ->
                parent
                    .path("properties")
                    .properties()
                    .forEach(
                        key ->
                            assertTrue(
                                key.getValue().has("description")
                                    || !key.getValue().findPath("enum").isMissingNode()
                                    || !key.getValue().findPath("type").isMissingNode(),
                                key.getKey())));
  }

  static Stream<ConfigurationMistakesTest.Mistaken> mistakes() throws IOException {
    return ConfigurationMistakesTest.cases();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void refusesWhatTheReaderRefuses(ConfigurationMistakesTest.Mistaken mistaken) {
    Optional<JsonNode> document = load(mistaken.yaml());
    boolean accepted = document.isEmpty() || accepts(document.get());
    assertEquals(BEYOND.contains(mistaken.title()), accepted);
  }

  static Stream<String> samples() {
    Stream<String> settings =
        SettingsCasesTest.cases().flatMap(c -> Stream.ofNullable(c.files().get("quotecheck.yaml")));
    return Stream.concat(settings, BuiltinRules.ALL.stream().flatMap(SchemaTest::samplesOf));
  }

  /** The configurations on the page of a rule. */
  private static Stream<String> samplesOf(Rule rule) {
    String name = rule.info().id() + ".md";
    try (InputStream in = rule.getClass().getResourceAsStream(name)) {
      String page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return YAML.matcher(page).results().map(m -> m.group(1)).toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void takesWhatTheReaderTakes(String yaml) {
    JsonNode document = load(yaml).orElseThrow();
    assertTrue(accepts(document), () -> schema.validate(document).toString());
  }

  @Test
  void refusesValuesThatAreNearlyRight() {
    for (String yaml :
        List.of(
            "overrides: [{files: []}]",
            "people: [{name: ''}]",
            "outlets: [' ']",
            "cueVerbs: {toot: '3'}",
            "rules: {unattributed-quote: {minWords: 4.5}}",
            "genres: {news: [[]]}")) {
      assertFalse(accepts(load(yaml).orElseThrow()), yaml);
      assertFalse(readerAccepts(yaml), yaml);
    }
  }

  private static boolean readerAccepts(String yaml) {
    try {
      ConfigurationMistakesTest.read(yaml);
      return true;
    } catch (ConfigurationException e) {
      return false;
    }
  }

  @Test
  void isWrittenForTheJar(@TempDir Path classes) throws IOException {
    assertDoesNotThrow(() -> ConfigurationSchema.main(new String[] {classes.toString()}));
    String written = Files.readString(classes.resolve(ConfigurationSchema.RESOURCE));
    assertEquals(ConfigurationSchema.json(RuleSet.of(BuiltinRules.ALL)), written);
  }

  private boolean accepts(JsonNode document) {
    return schema.validate(document).isEmpty();
  }

  /** Empty if it is not YAML that JSON could say. */
  private static Optional<JsonNode> load(String yaml) {
    LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
    try {
      return Optional.of(JSON.valueToTree(new Load(settings).loadFromString(yaml)));
    } catch (YamlEngineException | StackOverflowError e) {
      return Optional.empty();
    }
  }
}
