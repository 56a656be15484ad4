package org.quotecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.report.Report;

/** A story with its recordings, and one quotation for each thing that can be wrong with it. */
final class EvidenceSeedsTest {
  private static final Path SEEDS = Path.of("..", "seeds");

  @TempDir Path folder;

  private static Report check(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return QuoteCheck.builder()
          .build()
          .checkAll(root, files.filter(Files::isRegularFile).toList());
    }
  }

  @Test
  void findsWhatACarefulReaderFinds() throws IOException {
    List<String> expected = ReaderTable.lines(SEEDS.resolve("expected/evidence.txt"));
    List<String> found = new ArrayList<>();
    for (FileReport file : check(SEEDS.resolve("evidence")).files()) {
      file.findings().forEach(finding -> found.add(row(file, finding)));
    }
    assertEquals(expected.size(), found.size(), found::toString);
    for (int i = 0; i < found.size(); i++) {
      String[] row = expected.get(i).split("\\|", 2);
      assertTrue(found.get(i).startsWith(row[0].strip()), found.get(i));
      assertTrue(found.get(i).contains(row[1].strip()), found.get(i));
    }
  }

  private static String row(FileReport file, FindingEntry entry) {
    return String.format(
        Locale.ROOT,
        "%s:%d %s %s %s",
        file.path(),
        entry.location().begin().line(),
        entry.finding().severity().label(),
        entry.finding().rule(),
        entry.finding().message());
  }

  @Test
  void everyStatementHasAVerdict() throws IOException {
    List<String> verdicts =
        check(SEEDS.resolve("evidence")).files().stream()
            .flatMap(file -> file.quotations().stream())
            .map(quotation -> quotation.verdict().map(v -> v.kind().label()).orElse("none"))
            .toList();
    assertEquals(
        List.of(
            "verbatim", "altered", "misattributed", "not-found", "verbatim", "edited", "too-short"),
        verdicts);
  }

  @Test
  void showsTheWordsThatDiffer() throws IOException {
    List<String> notes =
        check(SEEDS.resolve("evidence"))
            .findings()
            .filter(entry -> entry.finding().rule().equals("quote-differs-from-source"))
            .flatMap(entry -> entry.finding().notes().stream())
            .toList();
    assertEquals(
        List.of(
            "Article: The repair will cost {four} million crowns, and the …",
            "Source:  The repair will cost {fourteen} million crowns, and the …"),
        notes);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  private void writeStory() throws IOException {
    write(
        "ferry.txt",
        "“The last ferry of the year leaves on the second of November,” said Tilda Orrin.\n");
  }

  @Test
  void anArticleIsNoEvidenceForItself() throws IOException {
    writeStory();
    Files.createDirectories(folder.resolve("sources"));
    Files.copy(folder.resolve("ferry.txt"), folder.resolve("sources/copy.txt"));
    assertEquals(1, check(folder).findings().count());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
    writeStory();
    write("sources/orrin.txt", "The last ferry of the year leaves on the second of November.");
    write("sources/broken.txt", "a\0b");
    write("sources/broken.json", "{\n\"text\": ");
    write("sources/broken.srt", "no times at all");
    write("sources/photo.jpg", "no text, and nobody wants to read it");
    Report report = check(folder);
    assertEquals(0, report.findings().count());
    assertEquals(
        List.of("sources/broken.json", "sources/broken.srt", "sources/broken.txt"),
        report.failures().stream().map(failure -> failure.path()).sorted().toList());
  }

  @Test
  void aLinkOutOfTheDirectoryIsNotFollowed() throws IOException {
    writeStory();
    Path outside = write("elsewhere/secret.text", "The last ferry of the year leaves late.");
    Files.createDirectories(folder.resolve("sources"));
    Files.createSymbolicLink(folder.resolve("sources/link.text"), outside);
    Report report =
        QuoteCheck.builder().build().checkAll(folder, List.of(folder.resolve("ferry.txt")));
    assertEquals(
        List.of("sources/link.text"),
        report.failures().stream().map(failure -> failure.path()).toList());
    assertTrue(report.findings().allMatch(f -> f.finding().rule().equals("quote-not-in-source")));
  }

  @Test
  void aSpeechOfAThousandWordsIsComparedInPieces() throws IOException {
    String said =
        IntStream.range(0, 1000).mapToObj(i -> "k" + i * 7919).collect(Collectors.joining(" "));
    write("sources/speech.txt", said + "\n");
    write("a.txt", "“" + said + ",” said Tilda Orrin.\n");
    assertEquals(0, check(folder).findings().count());
    String changed = said.replace(" k" + 700 * 7919 + " ", " ferry ");
    write("a.txt", "“" + changed + ",” said Tilda Orrin.\n");
    assertEquals(
        List.of("quote-differs-from-source"),
        check(folder).findings().map(entry -> entry.finding().rule()).toList());
  }

  @Test
  void aHugeDocumentOfOneLineIsRead() throws IOException {
    writeStory();
    StringBuilder line = new StringBuilder();
    while (line.length() < 20_000_000) {
      line.append("Nothing that anybody said on the pier is worth ")
          .append(line.length())
          .append(' ');
    }
    line.append("The last ferry of the year leaves on the second of November.");
    write("sources/huge.txt", line.toString());
    assertEquals(0, check(folder).findings().count());
  }
}
