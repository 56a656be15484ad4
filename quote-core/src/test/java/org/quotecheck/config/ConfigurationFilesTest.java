package org.quotecheck.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.ConfigurationFiles;
import org.quotecheck.config.ConfigurationReader.Parameter;
import org.quotecheck.finding.Severity;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;

/** Where a configuration is found, what it refers to, and what is heard last. */
final class ConfigurationFilesTest {
  private static final RuleSet RULES = RuleSet.of(BuiltinRules.ALL);

  @TempDir Path root;

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @ParameterizedTest
  @CsvSource({
    "repo/content/news, repo/quotecheck.yaml",
    "repo,              repo/quotecheck.yaml",
    "repo/content/blog, repo/content/blog/quotecheck.yaml",
    "other/content,     ''",
  })
  void isTheNearestUpToTheRepository(String directory, String found) throws IOException {
    write("quotecheck.yaml", "");
    write("repo/quotecheck.yaml", "");
    write("repo/content/blog/quotecheck.yaml", "");
    for (String name : List.of("repo/.git", "repo/content/news", "other/.git", "other/content")) {
      Files.createDirectories(root.resolve(name));
    }
    Optional<Path> expected = found.isEmpty() ? Optional.empty() : Optional.of(root.resolve(found));
    assertEquals(expected, ConfigurationFiles.find(root.resolve(directory)));
  }

  @Test
  void aWorkTreeEndsARepositoryToo() throws IOException {
    write("quotecheck.yaml", "");
    write("tree/.git", "gitdir: elsewhere\n");
    assertEquals(Optional.empty(), ConfigurationFiles.find(root.resolve("tree")));
  }

  private Configuration read(Path file, Parameter... parameters) {
    return new ConfigurationFiles(ConfigurationFilesTest.class.getClassLoader(), root)
        .read(RULES, Optional.of(file), List.of(parameters));
  }

  @Test
  void extendsFilesOfTheClassPathWithWhatTheyReferTo() throws IOException {
    Path file = write("quotecheck.yaml", "extends: classpath:/house/style.yaml\nshow: error\n");
    Configuration configuration = read(file);
    assertEquals(Severity.ERROR, configuration.show());
    assertEquals("strict", configuration.forRepository().preset().label());
    assertEquals("Mara Quill", configuration.knownNames().people().get(0).name());
  }

  @Test
  void parametersAreHeardLast() throws IOException {
    Path file = write("quotecheck.yaml", "show: error\nrules: {unattributed-quote: info}\n");
    Configuration configuration =
        read(
            file,
            new Parameter("show", "info", "-Dquotecheck.show"),
            new Parameter("rules", "undecided-speaker=off", "-Dquotecheck.rules"));
    assertEquals(Severity.INFO, configuration.show());
    List<String> effective = configuration.effective().stream().map(Object::toString).toList();
    assertTrue(effective.contains("show = info (-Dquotecheck.show)"), effective.toString());
    assertTrue(effective.contains("rules.undecided-speaker = off (-Dquotecheck.rules)"));
    assertTrue(effective.contains("rules.unattributed-quote = info (quotecheck.yaml:2)"));
    assertTrue(effective.contains("rules.unattributed-quote.minWords = 4 (default)"));
    assertTrue(effective.contains("failOn = error (default)"));
  }

  @Test
  void aMistakeInAParameterNamesIt() throws IOException {
    Path file = write("quotecheck.yaml", "show: error\n");
    Parameter wrong = new Parameter("failOn", "eror", "-Dquotecheck.failOn");
    assertEquals(
        "-Dquotecheck.failOn: failOn is \"eror\" (did you mean error?), but must be one of info,"
            + " warning, error, never",
        assertThrows(ConfigurationException.class, () -> read(file, wrong)).getMessage());
  }

  @Test
  void aFileThatIsNamedMustExist() {
    ConfigurationException missing =
        assertThrows(ConfigurationException.class, () -> read(root.resolve("mine.yaml")));
    String path = root.resolve("mine.yaml").toString();
    assertEquals(
        "configuration: quotecheck.config names " + path + ", which does not exist",
        missing.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "people: folder, 1:9: people names a file that cannot be read: %s: it is not a regular file",
    "people: huge,   '1:9: people names a file that cannot be read: %s: it has more than 4 MiB,"
        + " which is no configuration'",
  })
  void aFileThatCannotBeReadIsAMistake(String yaml, String message) throws IOException {
    Files.createDirectories(root.resolve("folder"));
    write("huge", "#".repeat(5 << 20));
    String name = yaml.substring(yaml.indexOf(' ') + 1);
    Path file = write("quotecheck.yaml", yaml + "\n");
    String thrown =
        String.valueOf(assertThrows(ConfigurationException.class, () -> read(file)).getMessage());
    String expected = message.replace("%s", root.resolve(name).toString());
    assertTrue(thrown.startsWith("quotecheck.yaml:" + expected), thrown);
  }

  @Test
  void placesCountFromTheCheckedDirectory() throws IOException {
    Path file = write("house/quotecheck.yaml", "\uFEFFpreset: \uD83D\uDE00\n");
    ConfigurationException thrown = assertThrows(ConfigurationException.class, () -> read(file));
    assertTrue(String.valueOf(thrown.getMessage()).startsWith("house/quotecheck.yaml:1:9: "));
  }

  /** Only quadratic reading would notice. */
  @Test
  @Timeout(30)
  void manyPeopleAreReadInTime() throws IOException {
    StringBuilder people = new StringBuilder("people:\n");
    for (int i = 0; i < 60_000; i++) {
      people
          .append("  - {name: Mara Quill")
          .append(i)
          .append(", aliases: [Q")
          .append(i)
          .append("]}\n");
    }
    Configuration configuration = read(write("quotecheck.yaml", people.toString()));
    assertEquals(60_000, configuration.knownNames().people().size());
  }
}
