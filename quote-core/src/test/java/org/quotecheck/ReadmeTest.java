package org.quotecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.quotecheck.finding.Severity;
import org.quotecheck.genre.Genre;
import org.quotecheck.report.Report;
import org.quotecheck.rule.Preset;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.builtin.BuiltinRules;

/** What the README shows and counts is what there is. */
final class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Path SEEDS = ROOT.resolve("seeds");
  private static final Path PLUGIN = ROOT.resolve("quote-maven-plugin/src/main/java");
  private static final Pattern FINDING = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PARAMETER = Pattern.compile("property = \"quotecheck\\.(\\w+)\"");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\|\\s*([^|]*?)\\s*\\|.*$");

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static Report seeds() throws IOException {
    try (Stream<Path> paths = Files.walk(SEEDS.resolve("content"))) {
      List<Path> articles = paths.filter(Files::isRegularFile).toList();
      return QuoteCheck.builder().build().checkAll(SEEDS, articles);
    }
  }

  @Test
  void theFindingsShownAreTheFirstOfTheSampleNewsroom() throws IOException {
    StringWriter printed = new StringWriter();
    ReportFormats.TEXT.write(seeds().atLeast(Severity.WARNING), printed);
    String shown = only(FINDING, readme()).replaceAll("(?m)^\\[(ERROR|INFO)\\] ?", "");
    assertEquals(shown, printed.toString().substring(0, shown.length()));
  }

  private static String only(Pattern pattern, String text) {
    List<String> found = pattern.matcher(text).results().map(m -> m.group(1)).toList();
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  @Test
  void theNumberOfFaultyArticlesIsRight() throws IOException {
    Report report = seeds();
    long faulty = report.files().stream().filter(f -> hasError(report, f.path())).count();
    String sentence =
        String.format(
            Locale.ROOT, "%d of the %d articles have faults", faulty, report.files().size());
    assertTrue(readme().contains(sentence), sentence);
  }

  private static boolean hasError(Report report, String path) {
    return report.atLeast(Severity.ERROR).files().stream()
        .anyMatch(file -> file.path().equals(path) && !file.findings().isEmpty());
  }

  @Test
  void everyRuleIsListedWithItsLevel() throws IOException {
    Set<String> rules =
        BuiltinRules.ALL.stream()
            .map(rule -> rule.info().id() + " " + level(rule))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rules, rows("## What it finds", row -> row.group(1) + " " + row.group(2)));
  }

  private static String level(Rule rule) {
    return rule.info().level(Preset.RECOMMENDED, Genre.NEWS).name().toLowerCase(Locale.ROOT);
  }

  @Test
  void everyParameterOfThePluginIsListed() throws IOException {
    Set<String> parameters = new TreeSet<>();
    try (Stream<Path> files = Files.walk(PLUGIN)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        PARAMETER
            .matcher(Files.readString(file))
            .results()
            .forEach(m -> parameters.add(m.group(1)));
      }
    }
    String page = Files.readString(ROOT.resolve("quote-maven-plugin/docs/parameters.md"));
    Set<String> listed = new TreeSet<>();
    ROW.matcher(page).results().forEach(row -> listed.add(row.group(1)));
    assertEquals(parameters, listed);
  }

  @Test
  void theVersionShownIsThisOne() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    String version = Jsoup.parse(pom, Parser.xmlParser()).select("project > version").text();
    assertEquals(version, only(Pattern.compile("<version>(.*?)</version>"), readme()));
  }

  /** The table rows below a heading. */
  private static Set<String> rows(String heading, RowText text) throws IOException {
    String rest = readme().split(Pattern.quote("\n" + heading + "\n"), 2)[1];
    String section = rest.split("\n## ", 2)[0];
    return ROW.matcher(section)
        .results()
        .map(text::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is of interest in a row. */
  private interface RowText {
    String of(MatchResult row);
  }
}
