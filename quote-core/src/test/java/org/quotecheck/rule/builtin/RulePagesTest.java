package org.quotecheck.rule.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.BaselineFile;
import org.quotecheck.ConfigurationFiles;
import org.quotecheck.QuoteCheck;
import org.quotecheck.baseline.Baseline;
import org.quotecheck.config.Configuration;
import org.quotecheck.config.ConfigurationReader.Parameter;
import org.quotecheck.genre.Genre;
import org.quotecheck.report.Report;
import org.quotecheck.rule.AcceptanceRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.Preset;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.option.RuleOption;

/** Every rule has a page, and the samples on it behave as the page says. */
class RulePagesTest {
  private static final List<String> SECTIONS =
      List.of("What it finds", "Why it matters", "Bad", "Good", "Fix", "Options");

  /** What articles name and nobody checks as an article. */
  private static final Pattern NO_ARTICLE = Pattern.compile("\\.(bib|json|yaml|png)$");

  @TempDir Path temporary;

  static Stream<Rule> rules() {
    return BuiltinRules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAPageWithAllSections(Rule rule) throws IOException {
    String page = page(rule);
    assertTrue(page.startsWith("# " + rule.info().id() + "\n"), page);
    SECTIONS.forEach(section -> assertTrue(page.contains("\n## " + section + "\n"), section));
  }

  /** A class that holds several rules has the end of their names. */
  @ParameterizedTest
  @MethodSource("rules")
  void isNamedAsItsClass(Rule rule) {
    assumeFalse(rule instanceof AcceptanceRule, "has no class of its own");
    String kebab =
        rule.getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
    assertTrue(rule.info().id().endsWith(kebab), kebab);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsBadSamplesAndNotItsGoodOnes(Rule rule) throws IOException {
    List<PageSample> bad = samples(rule, "Bad");
    for (int i = 0; i < bad.size(); i++) {
      assertEquals(bad.get(i).findings(), findings(rule, bad.get(i)), "bad sample " + (i + 1));
    }
    List<PageSample> good = samples(rule, "Good");
    for (int i = 0; i < good.size(); i++) {
      assertEquals(0, findings(rule, good.get(i)), "good sample " + (i + 1));
    }
  }

  /**
   * The section "Options" is what the rule itself says; the failure shows what must stand there.
   */
  @ParameterizedTest
  @MethodSource("rules")
  void explainsItsOptions(Rule rule) throws IOException {
    assertEquals(options(rule.info().options()), section(rule, "Options"));
  }

  private static String options(List<RuleOption<?>> options) {
    if (options.isEmpty()) {
      return "None.";
    }
    return options.stream()
        .map(RulePagesTest::row)
        .collect(
            Collectors.joining(
                "\n", "| Option | Default | Legal values | Meaning |\n|---|---|---|---|\n", ""));
  }

  private static <T> String row(RuleOption<T> option) {
    return "| `%s` | `%s` | %s | %s |"
        .formatted(
            option.name(), option.text(option.byDefault()), option.legalValues(), option.doc());
  }

  private static List<PageSample> samples(Rule rule, String title) throws IOException {
    List<PageSample> samples = PageSample.in(section(rule, title));
    assertFalse(samples.isEmpty(), title);
    return samples;
  }

  private static String section(Rule rule, String title) throws IOException {
    return page(rule).split("\n## " + title + "\n", -1)[1].split("\n## ", -1)[0].strip();
  }

  private long findings(Rule rule, PageSample sample) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "sample");
    List<Path> files = new ArrayList<>(sample.write(folder));
    BaselineFile baseline = new BaselineFile(folder.resolve(Baseline.NAME), folder);
    files.remove(baseline.path());
    files.removeIf(file -> NO_ARTICLE.matcher(file.toString()).find());
    Configuration configuration = configuration(rule, sample, folder);
    Report report =
        QuoteCheck.builder()
            .configuration(configuration)
            .links(RulePagesTest::gone)
            .build()
            .checkAll(folder, files);
    return baseline
        .read()
        .map(known -> baseline.apply(known, report, configuration))
        .orElse(report)
        .findings()
        .filter(f -> f.finding().rule().equals(rule.info().id()))
        .count();
  }

  /** In the samples, what is called gone is gone. */
  private static Map<String, String> gone(List<String> addresses) {
    return addresses.stream()
        .filter(address -> address.endsWith("/gone"))
        .collect(Collectors.toMap(address -> address, address -> "answers 404"));
  }

  /** That of the sample; a rule that is off by itself is on in the samples. */
  private static Configuration configuration(Rule rule, PageSample sample, Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("quotecheck.yaml"), sample.configuration());
    RuleSet rules = RuleSet.of(BuiltinRules.ALL);
    return new ConfigurationFiles(RulePagesTest.class.getClassLoader(), folder)
        .read(rules, Optional.of(file), on(rule.info(), sample));
  }

  private static List<Parameter> on(RuleInfo rule, PageSample sample) {
    boolean asleep = rule.level(Preset.RECOMMENDED, Genre.NEWS) == Level.OFF;
    if (!asleep || sample.configuration().contains(rule.id())) {
      return List.of();
    }
    return rule.level(Preset.STRICT, Genre.NEWS) == Level.OFF
        ? List.of(new Parameter("rules", rule.id() + "=warning", "sample"))
        : List.of(new Parameter("preset", Preset.STRICT.label(), "sample"));
  }

  private static String page(Rule rule) throws IOException {
    String name = rule.info().id() + ".md";
    try (InputStream in = rule.getClass().getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
