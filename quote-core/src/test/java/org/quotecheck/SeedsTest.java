package org.quotecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.QuotationEntry;
import org.quotecheck.report.Report;
import org.quotecheck.report.SpeakerEntry;
import org.quotecheck.speaker.SpeakerType;

/**
 * Holds the whole pipeline to what a careful reader sees in the sample newsroom. The reader's view
 * is written in {@code seeds/expected}; a line that starts with - in a failure is missing from what
 * was found, one that starts with + is too much.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SeedsTest {
  private static final Path SEEDS = Path.of("..", "seeds");

  private Report report = new Report(List.of(), List.of());
  private Map<String, FileReport> files = Map.of();
  private Map<String, List<String>> tables = Map.of();

  @BeforeAll
  void checkAllArticles() throws IOException {
    try (Stream<Path> paths = Files.walk(SEEDS.resolve("content"))) {
      List<Path> articles = paths.filter(Files::isRegularFile).toList();
      report = QuoteCheck.builder().build().checkAll(SEEDS, articles);
    }
    files =
        report.files().stream().collect(Collectors.toMap(FileReport::path, Function.identity()));
    tables = ReaderTable.byArticle(SEEDS.resolve("expected/quotations.txt"));
  }

  Stream<String> articles() {
    return tables.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void quotationsAreWhatAReaderSees(String path) {
    List<String> rows =
        Objects.requireNonNull(files.get(path)).quotations().stream().map(SeedsTest::row).toList();
    assertSame(path, Objects.requireNonNull(tables.get(path)), rows);
  }

  @Test
  void findingsAreWhatAReaderWouldMark() throws IOException {
    List<String> rows =
        report.files().stream()
            .flatMap(file -> file.findings().stream().map(finding -> row(file, finding)))
            .toList();
    assertSame("findings", ReaderTable.lines(SEEDS.resolve("expected/findings.txt")), rows);
  }

  @Test
  void everyArticleHasItsTable() {
    assertEquals(tables.keySet(), files.keySet());
    assertEquals(List.of(), report.failures());
  }

  private static void assertSame(String what, List<String> expected, List<String> found) {
    List<String> difference =
        ReaderTable.difference(expected, found).stream()
            .map(line -> what + " " + line)
            .sorted()
            .toList();
    List<String> known = knownGaps(what);
    if (!difference.equals(known)) {
      fail("is:\n" + String.join("\n", difference) + "\nknown:\n" + String.join("\n", known));
    }
  }

  /** What the engine is known to get wrong; a gap that closes fails the test as a new one does. */
  private static List<String> knownGaps(String what) {
    try (Stream<String> lines = Files.lines(SEEDS.resolve("expected/known-gaps.txt"))) {
      return lines.filter(line -> line.startsWith(what + " ")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static String row(QuotationEntry quotation) {
    return ReaderTable.tidy(
        String.join(
            " | ",
            Integer.toString(quotation.location().begin().line()),
            firstWords(quotation.text()),
            label(quotation.kind()),
            label(quotation.status()),
            quotation.speaker().map(SeedsTest::name).orElse("-"),
            quotation.speaker().map(speaker -> label(speaker.type())).orElse("-")));
  }

  private static String firstWords(String text) {
    return Stream.of(text.strip().split("\\s+")).limit(4).collect(Collectors.joining(" "));
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String name(SpeakerEntry speaker) {
    boolean named =
        speaker.type() == SpeakerType.PERSON || speaker.type() == SpeakerType.ORGANIZATION;
    return named ? speaker.name().orElse("nobody") : "(" + speaker.text() + ")";
  }
}
