package org.quotecheck.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.QuoteCheck;
import org.quotecheck.citation.bibliography.Bibliography;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.report.Report;
import org.quotecheck.text.SourceText;

/** What stands in bibliographies of each syntax, and where. */
class BibliographyTest {
  private static final String BIB =
      """
      % Sources 🌉 of the survey
      @string{press = "Lindal Press"}
      @comment{nothing {at} all}
      @Book{lind-2004:a_b, title = "Spans {and} tides", publisher = press # ", Lindal",
        author = {Lind, T{\\"o}va}, YEAR = 2004, isbn = {978-3-16-148410-0}}
      @online(roth/2019, title={{Tides}}, month = jan, url = {https://lindal.test/a_b})
      """;
  private static final String JSON =
      """
      [
      \t{"id": "lind-2004:a_b", "type": "book", "title": "Spans 🌉",
         "author": [{"family": "Lind", "given": "Töva"}], "issued": {"date-parts": [[2004]]}},
        {"title": "Tides", "id": "roth/2019", "URL": "https://lindal.test/a_b"}
      ]
      """;
  private static final String YAML =
      """
      # Sources 🌉
      references:
        - id: lind-2004:a_b
          title: "Spans and tides"
          author:
            - family: Lind
              given: Töva
          issued: 2004
        - title: >
            Tides of
            the year
          id: 'roth/2019'
          URL: https://lindal.test/a_b
      """;

  private static final Map<String, String> SAMPLES =
      Map.of("a.bib", BIB, "a.json", JSON, "a.yaml", YAML, "a", YAML, "b", JSON, "c", BIB);

  static Stream<String> names() {
    return SAMPLES.keySet().stream().sorted();
  }

  private static Bibliography read(String name, String text) {
    return Bibliography.read(SourceText.of(name, text));
  }

  @ParameterizedTest
  @MethodSource("names")
  void keysStandWhereTheyAreSaidToStand(String name) {
    String sample = SAMPLES.getOrDefault(name, "");
    for (String mark : List.of("", "\uFEFF")) {
      for (String lineEnd : List.of("\n", "\r\n")) {
        String text = mark + sample.replace("\n", lineEnd);
        Bibliography read = read(name, text);
        assertEquals(List.of(), read.problems());
        assertEquals(
            List.of("lind-2004:a_b", "roth/2019"),
            read.entries().stream().map(BibliographyEntry::key).toList());
        for (BibliographyEntry entry : read.entries()) {
          assertEquals(entry.key(), entry.name().of(text));
          assertTrue(entry.span().contains(entry.name()), entry::toString);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          a.bib  → [author, isbn, publisher, title, year]  → [month, title, url]
          a.json → [author, issued, title, type]           → [title, url]
          a.yaml → [author, issued, title]                 → [title, url]
          """)
  void fieldsAreThere(String name, String first, String second) {
    List<BibliographyEntry> entries = read(name, SAMPLES.getOrDefault(name, "")).entries();
    assertEquals(first, new TreeMap<>(entries.get(0).fields()).keySet().toString());
    assertEquals(second, new TreeMap<>(entries.get(1).fields()).keySet().toString());
    assertTrue(entries.get(0).fields().getOrDefault("title", "").startsWith("Spans"));
    assertEquals("https://lindal.test/a_b", entries.get(1).fields().get("url"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          a.bib  → @book{a, title = {T}, year = 2004 ⏎@book{b, title = {T}}   → 1 → 2
          a.bib  → @book{a, title = {T}}⏎@book{b, title {T}}                 → 2 → 2
          a.bib  → @book{, title = {T}}⏎@book{b, title = {T}}                → 1 → 1
          a.bib  → @book{a, title = "T, year = 3}⏎@book{b, title = {T}}      → 1 → 2
          a.json → [{"id": "a"} {"id": "b"}]                                  → 1 → 1
          a.json → [{"id": "a"},⏎{"id": "b"]                                  → 2 → 1
          a.json → {"title": "T"}                                             → 1 → 0
          a.json → ⏎[{"title": "T"}, {"id": "b"}]                             → 2 → 1
          a.yaml → - id: a⏎ title: T                                          → 2 → 1
          a.yaml → - title: T⏎- id: b                                         → 1 → 1
          """)
  void whatCannotBeReadIsNamedWithItsLine(String name, String text, int line, int entries) {
    Bibliography read = read(name, text.replace('⏎', '\n'));
    assertTrue(!read.problems().isEmpty(), "a problem");
    int begin = read.problems().get(0).span().begin();
    assertEquals(line, read.source().position(begin).line(), read.problems()::toString);
    assertEquals(entries, read.entries().size(), read.entries()::toString);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPartIsRead(String name) {
    String sample = SAMPLES.getOrDefault(name, "");
    for (int at = 0; at <= sample.length(); at++) {
      assertNotNull(read(name, sample.substring(0, at)));
      assertNotNull(read(name, sample.substring(at)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          a.bib  → @book{a, title = {T},⏎
          a.bib  → @book{
          a.bib  → {{{{
          a.bib  → @a{b}@
          a.bib  → @book{a, title = {T}}⏎
          a.json → [
          a.json → [{"id":1},
          a.yaml → - id: a⏎
          a.yaml → [
          """)
  void manyOfAKindTakeTimeInProportion(String name, String piece) {
    String text = piece.replace('⏎', '\n').repeat(30_000);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertNotNull(read(name, text)));
  }

  @Test
  void fiftyThousandEntriesAndTenThousandNotes(@TempDir Path folder) throws IOException {
    String entries =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "@book{key" + i + "x, title = {T}, year = 2004}\n")
            .collect(Collectors.joining());
    Files.writeString(folder.resolve("a.bib"), entries);
    StringBuilder text = new StringBuilder("---\nbibliography: a.bib\n---\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("The tide rose [@key").append(i).append("x; @kex").append(i).append("y].[^n");
      text.append(i).append("]\n\n[^n").append(i).append("]: Harbour log.\n\n");
    }
    Path article = Files.writeString(folder.resolve("a.md"), text);
    Report report =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> QuoteCheck.builder().build().checkAll(folder, List.of(article)));
    assertEquals(
        Map.of("undefined-citation-key", 10_000L),
        report
            .findings()
            .collect(
                Collectors.groupingBy(
                    f -> f.finding().rule(), TreeMap::new, Collectors.counting())));
  }
}
