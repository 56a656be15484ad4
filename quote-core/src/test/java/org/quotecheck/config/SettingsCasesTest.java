package org.quotecheck.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.ConfigurationFiles;
import org.quotecheck.QuoteCheck;
import org.quotecheck.attribution.Status;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.QuotationEntry;
import org.quotecheck.report.SpeakerEntry;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;
import org.quotecheck.speaker.SpeakerType;

/** Every setting does what it says. */
final class SettingsCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/configuration/settings.md");

  /** Rules that the cases are about; other rules may come and find more. */
  private static final Set<String> RULES =
      Set.of(
          "unattributed-quote",
          "unattributed-block-quote",
          "undecided-speaker",
          "shouted-quote",
          "quote-not-in-source",
          "undefined-citation-key");

  @TempDir Path folder;

  static Stream<SettingsCase> cases() {
    return SettingsCase.in(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void changesWhatIsReported(SettingsCase settings) throws IOException {
    settings.write(folder);
    RuleSet rules = rules();
    Configuration read =
        new ConfigurationFiles(SettingsCasesTest.class.getClassLoader(), folder)
            .read(rules, ConfigurationFiles.find(folder), List.of());
    assertEquals(text(settings.without()), text(reported(settings, Configuration.defaults(rules))));
    assertEquals(text(settings.with()), text(reported(settings, read)));
    assertNotEquals(settings.without(), settings.with(), "the configuration changes something");
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines);
  }

  /** Ours and one whose severity depends on nothing but preset and genre. */
  private static RuleSet rules() {
    List<Rule> rules = new ArrayList<>(BuiltinRules.ALL);
    rules.add(new ShoutedQuote());
    return RuleSet.of(rules);
  }

  private List<String> reported(SettingsCase settings, Configuration configuration) {
    return QuoteCheck.builder()
        .configuration(configuration)
        .build()
        .checkAll(folder, settings.articles(folder))
        .files()
        .stream()
        .flatMap(SettingsCasesTest::lines)
        .toList();
  }

  /** The speaker of every quotation that is no title or label, and the findings. */
  private static Stream<String> lines(FileReport file) {
    Stream<String> speakers =
        file.quotations().stream()
            .filter(q -> q.status() != Status.EXEMPT)
            .map(q -> file.path() + ": " + q.text() + " — " + speaker(q));
    Stream<String> findings =
        file.findings().stream()
            .filter(f -> RULES.contains(f.finding().rule()))
            .map(f -> file.path() + ":" + finding(f));
    return Stream.concat(speakers, findings);
  }

  /** The name of a person, the name and type of anything else, or the words that name nobody. */
  private static String speaker(QuotationEntry quotation) {
    return quotation
        .speaker()
        .map(s -> s.name().map(name -> name + type(s)).orElse("(" + s.text() + ")"))
        .orElse(quotation.status().name().toLowerCase(Locale.ROOT));
  }

  private static String type(SpeakerEntry speaker) {
    return speaker.type() == SpeakerType.PERSON
        ? ""
        : ", " + speaker.type().name().toLowerCase(Locale.ROOT);
  }

  private static String finding(FindingEntry entry) {
    return entry.location().begin().line()
        + ": "
        + entry.finding().severity().label()
        + " "
        + entry.finding().rule();
  }

  /** Those that say which files are checked and what fails a build are the plugin's to show. */
  @Test
  void everySettingHasACase() {
    Set<String> missing = new TreeSet<>();
    String all =
        String.join("\n", cases().map(c -> String.join("\n", c.files().values())).toList());
    Keys.ALL.forEach(key -> missing.add(key.name()));
    missing.removeAll(
        Set.of(
            "includes",
            "excludes",
            "baseline",
            "ratchetFrom",
            "failOn",
            "show",
            "language",
            "encoding"));
    missing.removeIf(name -> all.contains("\n" + name + ":") || all.startsWith(name + ":"));
    assertTrue(missing.isEmpty(), "no case shows " + missing);
  }
}
