package org.quotecheck.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.ConfigurationFiles;
import org.quotecheck.QuoteCheck;
import org.quotecheck.config.Configuration;
import org.quotecheck.report.Report;
import org.quotecheck.rule.EvidenceRule;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;
import org.quotecheck.rule.option.RuleOption;

/** Each tolerance accepts what it is for, and refuses what looks alike. */
class ToleranceCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/en/evidence/tolerances.md");
  private static final String RULE = "quote-differs-from-source";
  private static final Pattern SWITCH = Pattern.compile("\\(switch `(\\w+)`\\)");
  private static final RuleSet RULES = RuleSet.of(BuiltinRules.ALL);

  private static final Set<String> EVIDENCE =
      BuiltinRules.ALL.stream()
          .filter(EvidenceRule.class::isInstance)
          .map(rule -> rule.info().id())
          .collect(Collectors.toUnmodifiableSet());

  @TempDir Path folder;

  static List<ToleranceCase> cases() throws IOException {
    return ToleranceCase.in(CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isJudgedAsTheTableSays(ToleranceCase each) throws IOException {
    Report report = check(each);
    Verdict verdict = report.files().get(0).quotations().get(0).verdict().orElseThrow();
    assertEquals(List.of(), report.failures());
    assertEquals(each.verdict(), verdict.kind().label(), verdict.toString());
    if (!each.found().isEmpty()) {
      assertEquals(new TreeSet<>(each.found()), found(verdict), verdict.toString());
    }
    List<String> reported =
        report.findings().map(f -> f.finding().rule()).filter(EVIDENCE::contains).toList();
    assertEquals(each.rules(), reported, verdict.toString());
    assertEquals(each.accepted(), reported.isEmpty(), "in the right half of its table");
  }

  private Report check(ToleranceCase each) throws IOException {
    Path article = write("story.txt", each.article());
    for (Map.Entry<String, String> source : each.sources().entrySet()) {
      boolean isCopy = source.getValue().equals("{article}");
      write(source.getKey(), isCopy ? each.article() : source.getValue() + "\n");
    }
    return QuoteCheck.builder()
        .configuration(configuration(each.setting()))
        .build()
        .checkAll(folder, List.of(article));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  private Configuration configuration(String setting) throws IOException {
    String yaml = setting.isEmpty() ? "" : "rules:\n  " + RULE + ":\n    " + setting + "\n";
    Path file = write("quotecheck.yaml", yaml);
    return new ConfigurationFiles(ToleranceCasesTest.class.getClassLoader(), folder)
        .read(RULES, Optional.of(file), List.of());
  }

  /** What differs, what was edited, and what was lost. */
  private static Set<String> found(Verdict verdict) {
    return verdict.occurrence().stream()
        .flatMap(
            o ->
                Stream.concat(
                    Stream.of(o.alterations(), o.differences(), o.editing())
                        .flatMap(Set::stream)
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    o.lost().stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyToleranceAcceptsAndRefuses() throws IOException {
    Map<String, Set<Boolean>> bySection = new TreeMap<>();
    for (ToleranceCase each : cases()) {
      bySection.computeIfAbsent(each.section(), s -> new TreeSet<>()).add(each.accepted());
    }
    bySection.forEach((section, halves) -> assertEquals(2, halves.size(), section));
    assertTrue(bySection.size() >= 16, bySection::toString);
  }

  @Test
  void everySwitchHasItsTableAndBothItsPositions() throws IOException {
    Rule rule =
        RULES.rules().stream().filter(r -> r.info().id().equals(RULE)).findFirst().orElseThrow();
    Set<String> options =
        rule.info().options().stream()
            .map(RuleOption::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> tables = new TreeSet<>();
    for (ToleranceCase each : cases()) {
      Optional<String> name =
          SWITCH.matcher(each.section()).results().map(m -> m.group(1)).findFirst();
      if (name.isPresent() && each.setting().startsWith(name.get() + ":")) {
        tables.add(name.get());
      }
    }
    assertEquals(options, tables);
  }
}
