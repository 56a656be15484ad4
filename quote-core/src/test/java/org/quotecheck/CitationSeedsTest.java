package org.quotecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotecheck.config.Configuration;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;
import org.quotecheck.report.citation.CitationList;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.builtin.BuiltinRules;

/** An article with notes and a bibliography, and the same with every fault that citations have. */
final class CitationSeedsTest {
  private static final Path SEEDS = Path.of("..", "seeds");
  private static final Path ROOT = SEEDS.resolve("citation");

  private static Report report() throws IOException {
    Configuration configuration =
        new ConfigurationFiles(CitationSeedsTest.class.getClassLoader(), ROOT)
            .read(
                RuleSet.of(BuiltinRules.ALL),
                Optional.of(ROOT.resolve("quotecheck.yaml")),
                List.of());
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> articles = files.filter(file -> file.toString().endsWith(".md")).toList();
      return QuoteCheck.builder()
          .configuration(configuration)
          .withCitations(true)
          .build()
          .checkAll(ROOT, articles);
    }
  }

  @Test
  void findsWhatACarefulReaderFinds() throws IOException {
    List<String> found =
        report().files().stream()
            .flatMap(file -> file.findings().stream().map(finding -> row(file, finding)))
            .toList();
    List<String> expected = ReaderTable.lines(SEEDS.resolve("expected/citation.txt"));
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static String row(FileReport file, FindingEntry entry) {
    return String.format(
        Locale.ROOT,
        "%s:%d %s %s",
        file.path(),
        entry.location().begin().line(),
        entry.finding().severity().label(),
        entry.finding().rule());
  }

  @Test
  void everyKeyAndNoteOfTheCleanArticleLeadsSomewhere() throws IOException {
    CitationList list =
        report().files().stream()
            .filter(file -> file.path().equals("news/survey.md"))
            .map(FileReport::citations)
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("lind2004", "roth2019", "minutes", "plan"),
        list.citations().stream()
            .filter(citation -> !citation.key().isEmpty())
            .map(citation -> list.references().get(citation.reference().orElseThrow()).key())
            .toList());
    assertTrue(list.references().stream().anyMatch(each -> each.title().equals("Walls and tides")));
  }
}
