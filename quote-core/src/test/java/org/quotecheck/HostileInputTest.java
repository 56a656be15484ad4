package org.quotecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.QuotationEntry;
import org.quotecheck.report.Report;
import org.quotecheck.text.SourceText;

/**
 * Bad input is normal input: every file here is read to its end, and says what is wrong with it.
 * The time limits are bounds that only an algorithm which is not linear misses.
 */
class HostileInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** Half a minute at home; only what is not linear takes longer than this. */
  private static final Duration LONG = Duration.ofMinutes(5);

  private static final String STATEMENT = "\"The pier was never safe,\" said Ines Tarrow.";

  private final QuoteCheck quoteCheck = QuoteCheck.builder().threads(1).build();

  private FileReport check(String name, String text) {
    return assertTimeoutPreemptively(
        LIMIT, () -> quoteCheck.check(SourceText.of(name, text)), () -> "too slow: " + name);
  }

  private FileReport check(Path file) {
    return assertTimeoutPreemptively(LIMIT, () -> quoteCheck.check(file));
  }

  /** The statement behind the hostile part is still found, with its speaker. */
  private static void assertStatementIsRead(FileReport report) {
    List<QuotationEntry> all = report.quotations();
    boolean read =
        all.stream()
            .filter(q -> q.text().contains("The pier was never safe"))
            .anyMatch(q -> q.speaker().map(s -> s.text().contains("Tarrow")).orElse(false));
    assertTrue(read, () -> "not read: " + all);
  }

  private static List<String> rules(FileReport report) {
    return report.findings().stream().map(f -> f.finding().rule()).distinct().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.adoc"})
  void anEmptyFileHasNothing(String name) {
    FileReport report = check(name, "");
    assertEquals(List.of(), report.quotations());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void fiftyMegabytesInOneLineAreRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("long.txt");
    String sentence = "The ferry to Harlow left the old pier at noon with nobody on board. ";
    Files.writeString(file, sentence.repeat(50_000_000 / sentence.length()) + STATEMENT);
    assertStatementIsRead(assertTimeoutPreemptively(LONG, () -> quoteCheck.check(file)));
  }

  static Stream<String> marks() {
    return Stream.of("\"", "\u201C", "\u201D", "'", "\u00AB", "\u00BB", "\u201C\"\u201D'", "\" ");
  }

  @ParameterizedTest
  @MethodSource("marks")
  void aHundredThousandMarksInARow(String mark) {
    String marks = mark.repeat(100_000 / mark.length());
    assertStatementIsRead(check("marks.txt", marks + "\n\n" + STATEMENT + "\n"));
  }

  static Stream<String[]> nesting() {
    return Stream.of(
        new String[] {"a.md", "> ".repeat(5_000) + "deep\n\n"},
        new String[] {"a.md", "- ".repeat(5_000) + "deep\n\n"},
        new String[] {"a.md", "[".repeat(20_000) + "deep\n\n"},
        new String[] {"a.md", "*".repeat(20_000) + "deep\n\n"},
        new String[] {"a.html", "<div>".repeat(5_000) + "deep" + "</div>".repeat(5_000)},
        new String[] {"a.html", "<blockquote>".repeat(500) + "deep"},
        new String[] {"a.txt", "\u201C\u2018 ".repeat(20_000) + "deep\n\n"},
        new String[] {"a.txt", "(".repeat(50_000) + "deep\n\n"},
        new String[] {"a.adoc", "====\n----\n".repeat(2_000) + "\n\n"});
  }

  @ParameterizedTest
  @MethodSource("nesting")
  void deepNestingIsRead(String name, String text) {
    FileReport report = check(name, text + "\n\n<p>" + STATEMENT + "</p>\n");
    assertEquals(name, report.path());
  }

  @Test
  void loneSurrogatesAndNulsAreCharacters() {
    assertStatementIsRead(check("a.txt", "\uD83D and \uDE00 \u0000\u0000.\n\n" + STATEMENT));
    assertStatementIsRead(check("a.md", "\uD83D and \uDE00 \u0000\u0000.\n\n" + STATEMENT));
    assertStatementIsRead(check("a.html", "<p>\uD83D \u0000</p><p>" + STATEMENT + "</p>"));
  }

  @Test
  void bytesThatAreNoTextAreFoundWithTheirPlace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("broken.txt");
    byte[] text = ("A quiet \u0001 day.\n\n" + STATEMENT).getBytes(StandardCharsets.UTF_8);
    text[8] = (byte) 0xFF;
    Files.write(file, text);
    FileReport report = check(file);
    assertStatementIsRead(report);
    assertEquals(List.of("malformed-encoding"), rules(report));
    assertEquals(9, report.findings().get(0).location().begin().column());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void sixteenBitFilesWithAMarkAreRead(String charset, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("wide.txt");
    Files.write(file, ("\uFEFF" + STATEMENT).getBytes(Charset.forName(charset)));
    assertStatementIsRead(check(file));
  }

  @Test
  void aBinaryWithAnArticlesNameIsSaidToBeNone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("picture.md");
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file, bytes);
    assertEquals(List.of("not-text"), rules(check(file)));
  }

  @Test
  void whatCannotBeReadIsAFailureAndTheRestIsChecked(@TempDir Path folder) throws IOException {
    Path good = folder.resolve("a \u201Cquoted\u201D n\u00E4me, 100% 'odd'.txt");
    Files.writeString(good, STATEMENT);
    Path directory = Files.createDirectory(folder.resolve("folder.md"));
    Path missing = folder.resolve("missing.md");
    Report report = quoteCheck.checkAll(folder, List.of(missing, good, directory));
    assertEquals(1, report.files().size());
    assertStatementIsRead(report.files().get(0));
    assertEquals(2, report.failures().size());
    assertFalse(report.failures().toString().contains("Exception"), report.failures()::toString);
  }

  static Stream<String> longTexts() {
    String name = "Ada Berg, the mayor, ";
    String turns =
        Stream.of("Ruiz", "Berg", "Holt", "Tarn", "Senn", "Lowe", "Pike", "Vance")
            .map(surname -> "\"We ran,\" said Ana " + surname + ". ")
            .collect(Collectors.joining());
    return Stream.of(
        turns.repeat(12_000),
        "\"We ran,\" said Ana Ruiz. ".repeat(10_000),
        "\"We all ran from the pier at noon.\"\n\n".repeat(10_000),
        "and then he said that she said ".repeat(10_000),
        name.repeat(10_000),
        "(Ana - Ruiz) - said, ".repeat(10_000),
        "She called it \"odd\" and \"old\" and ".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void longTextsOfOneKindTakeTimeInProportion(String text) {
    assertStatementIsRead(check("long.txt", text + "\n\n" + STATEMENT + "\n"));
  }

  static Stream<String[]> longParagraphs() {
    return Stream.of(
        new String[] {"a.md", "== a\n"},
        new String[] {"a.md", "| a\n"},
        new String[] {"a.adoc", "a\n"},
        new String[] {"a.txt", "a\n"});
  }

  @ParameterizedTest
  @MethodSource("longParagraphs")
  void aParagraphOfAHundredThousandLinesIsReadToItsEnd(String name, String line) {
    assertStatementIsRead(check(name, line.repeat(100_000) + "\n\n" + STATEMENT + "\n"));
  }
}
