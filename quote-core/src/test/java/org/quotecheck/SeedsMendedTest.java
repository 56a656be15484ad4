package org.quotecheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotecheck.finding.Severity;
import org.quotecheck.report.Report;

/** The sample newsroom fails the gate for its faults, and for nothing else. */
final class SeedsMendedTest {
  private static final Path CONTENT = Path.of("..", "seeds", "content");
  private static final Path RECORDINGS = Path.of("..", "seeds", "recordings");
  private static final String FERRY = "news/2026/ferry-cancelled.md";
  private static final String ROOF = "news/2026/school-roof.md";

  /** What an editor would do about each finding. */
  private static final List<Mend> MENDS =
      List.of(
          mend(FERRY, "to go home.”", "to go home,” said Ines Tolliver, a nurse."),
          mend(FERRY, "“I have eleven mornings", "“I have seven mornings"),
          mend(FERRY, "by Friday, said", "by Friday,” said"),
          mend(ROOF, "no more talk of the roof.", "no more.\n>\n> — Ottilie Brand, music teacher"),
          new Mend(ROOF, "é", bytes("é")),
          mend(ROOF, "under it all the same.”", "under it,” said Ansel Pryor, a father of two."),
          mend(ROOF, "been the supper.”", "been the supper,” Rooke said."));

  private static Mend mend(String file, String fault, String mended) {
    return new Mend(file, bytes(fault), bytes(mended));
  }

  /** The bytes of a text in UTF-8, one character each. */
  private static String bytes(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  /** A change of one file, byte by byte, since one of the faults is that a file is no text. */
  private record Mend(String file, String fault, String mended) {
    void apply(Path content) throws IOException {
      Path path = content.resolve(file);
      String wrong = Files.readString(path, ISO_8859_1);
      assertTrue(wrong.contains(fault), this::toString);
      Files.writeString(path, wrong.replace(fault, mended), ISO_8859_1);
    }
  }

  @TempDir private Path folder = Path.of("");

  /** A copy of the articles, with all faults mended but one. */
  private Report mended(int but) throws IOException {
    List<Path> copies = copy(CONTENT, folder);
    copy(RECORDINGS, folder.resolve("recordings"));
    for (int i = 0; i < MENDS.size(); i++) {
      if (i != but) {
        MENDS.get(i).apply(folder);
      }
    }
    return QuoteCheck.builder().build().checkAll(folder, copies);
  }

  private static List<Path> copy(Path from, Path to) throws IOException {
    List<Path> copies = new ArrayList<>();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        copies.add(Files.copy(file, copy));
      }
    }
    return copies;
  }

  private static List<String> errors(Report report) {
    return report.atLeast(Severity.ERROR).files().stream()
        .flatMap(f -> f.findings().stream().map(e -> f.path() + ": " + e.finding().message()))
        .toList();
  }

  @Test
  void theMendedNewsroomPasses() throws IOException {
    Report report = mended(-1);
    assertEquals(List.of(), errors(report));
    assertEquals(List.of(), report.failures());
  }

  static IntStream mends() {
    return IntStream.range(0, MENDS.size());
  }

  @ParameterizedTest
  @MethodSource("mends")
  void everyFaultLeftInFailsTheGate(int fault) throws IOException {
    assertFalse(errors(mended(fault)).isEmpty(), MENDS.get(fault)::toString);
  }
}
