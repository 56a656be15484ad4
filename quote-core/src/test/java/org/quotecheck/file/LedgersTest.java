package org.quotecheck.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.QuoteCheck;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;

/** What ledgers do in a run: with a cache, with links, and where their findings stand. */
class LedgersTest {
  private static final String ARTICLE =
      "“The bridge stays closed until spring,” said Tilda Orrin, the harbour master.\n";

  @TempDir Path temporary;

  private Path root() {
    return temporary.resolve("content");
  }

  private Path article() {
    return root().resolve("bridge.md");
  }

  private void articles() throws IOException {
    Files.createDirectories(root());
    Files.writeString(article(), ARTICLE);
  }

  private List<String> run() {
    Report report =
        QuoteCheck.builder()
            .cache(temporary.resolve("cache"))
            .build()
            .checkAll(root(), List.of(article()));
    assertEquals(List.of(), report.failures());
    return report.files().stream()
        .flatMap(file -> file.findings().stream().map(each -> line(file.path(), each)))
        .toList();
  }

  private static String line(String path, FindingEntry entry) {
    return path + ":" + entry.location().begin() + " " + entry.finding().rule();
  }

  private void ledger(String source) throws IOException {
    Files.writeString(
        root().resolve("bridge.quotes.yml"),
        String.format(Locale.ROOT, "quotes:%n  - quote: The bridge%n    source: %s%n", source));
  }

  @Test
  void aChangedLedgerIsReadAgainThoughTheArticleIsKnown() throws IOException {
    articles();
    assertEquals(List.of(), run());
    ledger("orrin.txt");
    assertEquals(List.of("bridge.quotes.yml:2:12 missing-source-file"), run());
    Files.writeString(root().resolve("orrin.txt"), "The bridge stays closed until autumn.");
    assertEquals(List.of("bridge.md:1:1 quote-differs-from-source"), run());
    Files.writeString(root().resolve("orrin.txt"), "The bridge stays closed until spring.");
    assertEquals(List.of(), run());
    Files.delete(root().resolve("orrin.txt"));
    assertEquals(List.of("bridge.quotes.yml:2:12 missing-source-file"), run());
    Files.delete(root().resolve("bridge.quotes.yml"));
    assertEquals(List.of(), run());
  }

  @Test
  void aLinkOutOfTheSourcesIsNotFollowed() throws IOException {
    articles();
    Path outside = Files.writeString(temporary.resolve("secret.txt"), ARTICLE);
    Files.createSymbolicLink(root().resolve("orrin.txt"), outside);
    ledger("orrin.txt");
    assertEquals(List.of("bridge.quotes.yml:2:12 missing-source-file"), run());
  }

  @Test
  void aLedgerThatIsNoYamlHasAFindingWithItsPlace() throws IOException {
    articles();
    Files.writeString(root().resolve("bridge.quotes.yml"), "quotes:\n  - quote: [\n");
    List<String> found = run();
    assertEquals(1, found.size());
    assertTrue(
        found.get(0).matches("bridge\\.quotes\\.yml:[23]:\\d+ malformed-ledger"), found::toString);
  }

  @Test
  void anEntryIsForAllArticlesOfTheName() throws IOException {
    articles();
    Path other = Files.writeString(root().resolve("bridge.txt"), "The gate is open.\n");
    Files.writeString(root().resolve("orrin.txt"), "The bridge stays closed until spring.");
    ledger("orrin.txt");
    Report report = QuoteCheck.builder().build().checkAll(root(), List.of(article(), other));
    assertEquals(0, report.findings().count());
  }
}
