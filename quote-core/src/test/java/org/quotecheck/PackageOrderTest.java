package org.quotecheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.article.ArticleFormat;

/** Who may know whom: the package table of ARCHITECTURE.md, and what it says beside it. */
final class PackageOrderTest {
  private static final String ROOT = "org.quotecheck";

  @Test
  void aPackageDependsOnlyOnThoseAboveItInTheTable() throws IOException {
    List<String> order = tableOfPackages();
    assertTrue(order.size() > 5, "the table was read: " + order);
    classes().should(dependOnlyUpwards(order)).check(Production.CLASSES);
  }

  /** The first column of the table, as package names, top row first. */
  private static List<String> tableOfPackages() throws IOException {
    String page = Files.readString(Path.of("ARCHITECTURE.md"));
    String section = page.split("\n## Packages", 2)[1].split("\n## ", 2)[0];
    return section
        .lines()
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .map(line -> line.split("\\|", -1)[1].replace("`", "").strip())
        .map(name -> name.equals("the root") ? ROOT : ROOT + "." + name)
        .toList();
  }

  private static ArchCondition<JavaClass> dependOnlyUpwards(List<String> order) {
    return new ArchCondition<>("depend only on packages above theirs in the table") {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        int own = row(from, order);
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
          JavaClass to = dependency.getTargetClass().getBaseComponentType();
          if (to.getPackageName().startsWith(ROOT) && row(to, order) > own) {
            events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** The row of the longest name that the class's package is or is below. */
  private static int row(JavaClass type, List<String> order) {
    String name = type.getPackageName();
    while (!order.contains(name)) {
      int dot = name.lastIndexOf('.');
      assertTrue(dot > ROOT.length(), type + " is in no package of the table");
      name = name.substring(0, dot);
    }
    return order.indexOf(name);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("(org.quotecheck..)").should().beFreeOfCycles().check(Production.CLASSES);
  }

  static Stream<String> formatPackages() {
    Set<String> packages =
        Production.CLASSES.stream()
            .filter(type -> type.isAssignableTo(ArticleFormat.class) && !type.isInterface())
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(packages.size() > 2, "formats were found: " + packages);
    return packages.stream();
  }

  /** Raw HTML is part of Markdown; nothing else of another format is. */
  @ParameterizedTest
  @MethodSource("formatPackages")
  void aFormatKnowsNoOther(String format) {
    String allowed = format.equals(ROOT + ".article.markdown") ? ROOT + ".article.html" : format;
    String[] others =
        formatPackages()
            .filter(other -> !other.equals(format) && !other.equals(allowed))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(format)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(Production.CLASSES);
  }

  @ParameterizedTest
  @CsvSource({"frontmatter", "shortcode"})
  void whatFormatsShareKnowsNone(String shared) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".article." + shared)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(formatPackages().toArray(String[]::new))
        .check(Production.CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "org.commonmark..,          org.quotecheck.article.markdown",
    "org.jsoup..,               org.quotecheck.article.html|org.quotecheck.article.markdown"
        + "|org.quotecheck.article.asciidoc.inline",
    "org.snakeyaml..,           org.quotecheck.article.frontmatter|org.quotecheck.config.source"
        + "|org.quotecheck.citation.bibliography",
    "org.jbibtex..,             org.quotecheck.citation.bibliography",
    "org.tomlj..,               org.quotecheck.article.frontmatter",
    "com.fasterxml.jackson..,  "
        + " org.quotecheck.article.frontmatter|org.quotecheck.baseline|org.quotecheck.report.json"
        + "|org.quotecheck.citation.bibliography|org.quotecheck.evidence.document",
  })
  void aParserIsKnownOnlyWhereItIsNeeded(String parser, String packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages.split("\\|"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(parser)
        .check(Production.CLASSES);
    assertTrue(isUsed(Production.CLASSES, parser.replace("..", ".")), "nobody uses " + parser);
  }

  private static boolean isUsed(JavaClasses users, String prefix) {
    return users.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .anyMatch(use -> use.getTargetClass().getName().startsWith(prefix));
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() throws IOException {
    for (JavaPackage each : Production.packages()) {
      assertTrue(each.isAnnotatedWith(NullMarked.class), each.getName());
      Path info = Path.of("src/main/java", each.getName().replace('.', '/'), "package-info.java");
      assertTrue(Files.readString(info).startsWith("/**"), info.toString());
    }
  }
}
