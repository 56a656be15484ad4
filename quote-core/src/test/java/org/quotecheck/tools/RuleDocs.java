package org.quotecheck.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotecheck.RulePage;
import org.quotecheck.genre.Genre;
import org.quotecheck.report.ReportWriter;
import org.quotecheck.rule.Preset;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.builtin.BuiltinRules;

/**
 * Writes what people read about the rules: a page for each, an index of them, and the table in the
 * README. Everything in them comes from the rules and from the pages in the jar.
 *
 * <p>Argument: the root directory of the project.
 */
public final class RuleDocs {
  /** What to type to have them written again. */
  public static final String COMMAND = "mvn -q -Pdocs -pl quote-core process-test-classes";

  static final String FOLDER = "quote-core/docs/rules";

  private static final String BEGIN = "<!-- table of rules: " + COMMAND + " -->\n";
  private static final String END = "<!-- end of the table of rules -->\n";

  private RuleDocs() {}

  /** Runs the tool. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    Map<Path, String> files = files(root);
    for (Path stale : pages(root)) {
      if (!files.containsKey(stale)) {
        Files.delete(stale);
      }
    }
    for (Map.Entry<Path, String> file : files.entrySet()) {
      ReportWriter.write(file.getKey(), file.getValue());
    }
  }

  /** The pages that are there. */
  static List<Path> pages(Path root) throws IOException {
    Path folder = root.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** What the files must hold. */
  static Map<Path, String> files(Path root) throws IOException {
    Map<Path, String> files = new TreeMap<>();
    Path folder = root.resolve(FOLDER);
    BuiltinRules.ALL.forEach(
        rule -> files.put(folder.resolve(rule.info().id() + ".md"), RulePage.of(rule)));
    files.put(folder.resolve("README.md"), index());
    Path readme = root.resolve("README.md");
    files.put(readme, withTable(Files.readString(readme)));
    return files;
  }

  private static String index() {
    return "# Rules\n\n"
        + "The severity is that of news in the preset `recommended`. "
        + "`mvn quotecheck:explain -Dquotecheck.explain=RULE` shows the same pages.\n\n"
        + table(rule -> "[`" + rule.id() + "`](" + rule.id() + ".md)");
  }

  private static String withTable(String readme) {
    int begin = readme.indexOf(BEGIN);
    int end = readme.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException("README.md has no place for the table of rules: " + BEGIN);
    }
    return readme.substring(0, begin + BEGIN.length())
        + table(rule -> "`" + rule.id() + "`")
        + readme.substring(end);
  }

  private static String table(Cell name) {
    return BuiltinRules.ALL.stream()
        .map(rule -> row(name, rule.info()))
        .collect(Collectors.joining("", "| Rule | Severity | Finds |\n|---|---|---|\n", ""));
  }

  private static String row(Cell name, RuleInfo rule) {
    String level = rule.level(Preset.RECOMMENDED, Genre.NEWS).label();
    return "| " + name.of(rule) + " | " + level + " | " + rule.summary() + " |\n";
  }

  /** How a table names a rule. */
  private interface Cell {
    String of(RuleInfo rule);
  }
}
