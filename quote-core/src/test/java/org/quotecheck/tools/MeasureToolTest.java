package org.quotecheck.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures articles of two kinds. Their gold is partly untrue on purpose, so that each figure has
 * something to count whatever the engine learns.
 */
final class MeasureToolTest {
  private static final Path PUBLISHED = Path.of("src/test/resources/measure/published.jsonl");
  private static final Path ALTERED = Path.of("src/test/resources/measure/altered.jsonl");

  @TempDir Path temporary;

  @Test
  void countsWhatIsRightAndWrong() throws IOException {
    assertEquals(
        List.of(
            "85.7 detection F1: 6 found, 1 missed, 1 extra",
            "50.0 strict, all attributed: 3 of 6",
            "60.0 strict, direct of 4 words or more: 3 of 5",
            "0.0 strict, mixed: 0 of 1",
            "75.0 precision, direct of 4 words or more: 3 of 4",
            "20.0 silent, direct of 4 words or more: 1 of 5",
            "50.0 articles failed wrongly, direct of 4 words or more: 1 of 2",
            "50.0 articles failed wrongly, all attributed: 1 of 2",
            "50.0 articles with any false alarm: 1 of 2",
            "100.0 other, given a speaker: 1 of 1",
            "0.0 other, flagged: 0 of 1"),
        figures(measure(PUBLISHED)));
  }

  @Test
  void countsTheAlteredArticlesByKind() throws IOException {
    assertEquals(
        List.of(
            "50.0 caught, all: 1 of 2",
            "50.0 given a speaker, all: 1 of 2",
            "0.0 caught, left: 0 of 1",
            "100.0 given a speaker, left: 1 of 1",
            "100.0 caught, orphan: 1 of 1",
            "0.0 given a speaker, orphan: 0 of 1",
            "100.0 caught, orphan, not named in the paragraph before: 1 of 1",
            "0.0 given a speaker, orphan, not named in the paragraph before: 0 of 1"),
        figures(measure(ALTERED)));
  }

  @Test
  void saysWhyAnAnswerIsWrong() throws IOException {
    measure(PUBLISHED);
    String page = page();
    assertTrue(page.contains("| wrong: gold in the paragraph before, a subject | 1 |"), page);
    assertTrue(
        page.contains(
            """
              - quote: “We told the board about it in March,”
              - sentence: “We told the board about it in March,” said Pieter Quill.
              - gold: Odile Marsh (cue: said)
              - which is in the paragraph before: “The pump failed at noon on Monday,” said \
            Odile Marsh.
              - ours: Pieter Quill; attributed by sentence, direct: \
            “Pieter Quill” stands right after “said” behind the quotation.
              - weighed: Pieter Quill\s"""),
        page);
  }

  @Test
  void listsWhatTheLastRunHadOtherwise() throws IOException {
    measure(PUBLISHED);
    String outcomes = Files.readString(outcomes());
    assertTrue(page().contains("0 gained, 0 lost"), page());
    Files.writeString(
        outcomes(),
        outcomes
            .replaceFirst("RIGHT\tOdile Marsh", "WRONG\tthe pump")
            .replaceFirst("WRONG\tPieter Quill", "RIGHT\tOdile Marsh"));
    measure(PUBLISHED);
    assertTrue(page().contains("1 gained, 1 lost"), page());
    String lost = between("### Lost", "### Gained");
    assertTrue(lost.contains("“We told the board about it in March,”"), lost);
    assertTrue(lost.contains("before: right; Odile Marsh"), lost);
    assertFalse(lost.contains("- quote: “The pump failed"), lost);
    String gained = between("### Gained", "## Errors by kind");
    assertTrue(gained.contains("before: wrong; the pump"), gained);
    assertEquals(outcomes, Files.readString(outcomes()));
  }

  @Test
  void readsPackedGold() throws IOException {
    Path packed = temporary.resolve("published.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(PUBLISHED, out);
    }
    assertEquals(GoldFile.read(PUBLISHED), GoldFile.read(packed));
  }

  @Test
  void namesTheLineThatIsNoArticle() throws IOException {
    Path gold = temporary.resolve("gold.jsonl");
    Files.writeString(gold, "\n{\"id\": \"quay\"}\n");
    String message = refusal(() -> GoldFile.read(gold));
    assertTrue(message.startsWith(gold + ":2: not an article: "), message);
    assertTrue(message.contains("text"), message);
  }

  @Test
  void namesTheLineThatIsNoOutcome() throws IOException {
    Files.writeString(outcomes(), "quay\t1\t2\tRIGHT\tIlse Tarn\nquay\t3\n");
    assertEquals(outcomes() + ":2: not an outcome", refusal(() -> measure(PUBLISHED)));
  }

  private static String refusal(Executable reading) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, reading).getMessage());
  }

  private MeasureReport measure(Path gold) throws IOException {
    return MeasureTool.measure(gold, outcomes(), temporary.resolve("page.md"));
  }

  private Path outcomes() {
    return temporary.resolve("outcomes.tsv");
  }

  private String page() throws IOException {
    return Files.readString(temporary.resolve("page.md"));
  }

  private String between(String from, String to) throws IOException {
    String page = page();
    return page.substring(page.indexOf(from), page.indexOf(to));
  }

  private static List<String> figures(MeasureReport report) {
    return report.figures().stream()
        .map(f -> f.percent() + " " + f.name() + ": " + f.counts())
        .toList();
  }
}
