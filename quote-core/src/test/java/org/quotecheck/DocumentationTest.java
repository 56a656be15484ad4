package org.quotecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the pages for people true: what they name exists, and their tables are complete. */
final class DocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final Path MODULE = Path.of("");
  private static final Path MAIN = MODULE.resolve("src/main/java/org/quotecheck");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)\\)");
  private static final Pattern PATH =
      Pattern.compile("`((?:quote-core|quote-maven-plugin|seeds)/[^`<>*]*)`");
  private static final Pattern TEST_NAME = Pattern.compile("\\b[A-Z]\\w*Test\\b");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CONTRIBUTING.md",
        "quote-core/ARCHITECTURE.md",
        "quote-core/CONFIGURATION.md",
        "quote-core/docs/own-rules.md",
        "quote-maven-plugin/docs/continuous-integration.md",
        "quote-maven-plugin/docs/parameters.md",
        "quote-maven-plugin/docs/reports.md"
      })
  void everyPlaceThatAPageNamesExists(String page) throws IOException {
    Path file = ROOT.resolve(page);
    String text = Files.readString(file);
    Stream<Path> links = matches(LINK, text).stream().map(file::resolveSibling);
    Stream<Path> paths = matches(PATH, text).stream().map(ROOT::resolve);
    List<Path> missing =
        Stream.concat(links, paths).filter(place -> !Files.exists(place)).sorted().toList();
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "quote-core/ARCHITECTURE.md"})
  void everyTestThatAPageNamesExists(String page) throws IOException {
    Set<String> named = matches(TEST_NAME, Files.readString(ROOT.resolve(page)));
    named.removeAll(simpleNames(MODULE.resolve("src/test/java")));
    assertEquals(Set.of(), named);
  }

  @Test
  void theArchitecturePageListsEveryPackage() throws IOException {
    Set<String> listed = firstCells(section("## Packages"));
    listed.remove("the root");
    assertEquals(topPackages(), listed);
  }

  @Test
  void theTypesToStartReadingAtExist() throws IOException {
    Set<String> types = new TreeSet<>();
    section("## Packages").forEach(row -> types.addAll(codeWords(row.split("\\|", -1)[3])));
    types.removeAll(simpleNames(MAIN));
    assertEquals(Set.of(), types);
  }

  @Test
  void theArchitecturePageArguesForEveryDependency() throws IOException {
    String pom = Files.readString(MODULE.resolve("pom.xml"));
    Set<String> declared =
        new TreeSet<>(
            Jsoup.parse(pom, Parser.xmlParser())
                .select("project > dependencies > dependency > artifactId")
                .eachText());
    Set<String> argued = new TreeSet<>();
    section("## Dependencies").forEach(row -> argued.addAll(codeWords(row.split("\\|", -1)[1])));
    assertEquals(declared, argued);
  }

  /** The table rows below a heading, without the head of the table. */
  private static List<String> section(String heading) throws IOException {
    String page = Files.readString(MODULE.resolve("ARCHITECTURE.md"));
    String rest = page.substring(page.indexOf(heading) + heading.length());
    String body = rest.split("\n## ", 2)[0];
    List<String> rows = body.lines().filter(line -> line.startsWith("| ")).skip(1).toList();
    assertFalse(rows.isEmpty(), heading);
    return rows;
  }

  private static Set<String> firstCells(List<String> rows) {
    return rows.stream()
        .map(row -> row.split("\\|", -1)[1].replace("`", "").strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codeWords(String cell) {
    return matches(Pattern.compile("`([^`]+)`"), cell);
  }

  /** All packages but the root and those of single formats. */
  private static Set<String> topPackages() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.endsWith("package-info.java"))
          .map(file -> MAIN.relativize(file.getParent()).toString().replace('\\', '/'))
          .map(name -> name.replace('/', '.'))
          .filter(name -> !name.isEmpty() && !name.startsWith("article."))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> simpleNames(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  private static Set<String> matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(found.groupCount()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
