package org.quotecheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that would find what the last one found shows that again, and any other is made. */
class RepeatTest {
  private static final String SAME = "INFO nothing has changed since the last run, which said:";

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void madeNewsroom() throws Exception {
    newsroom =
        new Newsroom(root)
            .with("content/bridge.txt", Newsroom.FAULTY)
            .with("content/ferry.txt", Newsroom.CLEAN);
  }

  private List<String> failing() throws Exception {
    newsroom.log.lines.clear();
    VerifyMojo goal = newsroom.verify();
    String message =
        String.valueOf(assertThrows(MojoFailureException.class, goal::execute).getMessage());
    newsroom.log.lines.add(message);
    return List.copyOf(newsroom.log.lines);
  }

  private boolean isRepeated() throws Exception {
    return failing().contains(SAME);
  }

  @Test
  void saysTheSameAgainAndFailsAgain() throws Exception {
    List<String> first = failing();
    Path report = root.resolve("target/quotecheck/report.json");
    FileTime written = Files.getLastModifiedTime(report);
    List<String> second = failing();
    assertFalse(first.contains(SAME));
    assertEquals(SAME, second.get(0));
    assertEquals(first, second.subList(1, second.size()));
    assertEquals(written, Files.getLastModifiedTime(report));
  }

  @Test
  void lessThanAFailureDoesNotFail() throws Exception {
    failing();
    newsroom.log.lines.clear();
    VerifyMojo goal = newsroom.verify();
    goal.failOnViolation = "false";
    goal.execute();
    assertEquals(SAME, newsroom.log.lines.get(0));
  }

  @Test
  void aChangedArticleIsChecked() throws Exception {
    failing();
    newsroom.with("content/ferry.txt", Newsroom.FAULTY);
    assertFalse(isRepeated());
    assertTrue(isRepeated());
  }

  @Test
  void aNewAndALostArticleAreNoticed() throws Exception {
    failing();
    newsroom.with("content/weir.txt", Newsroom.CLEAN);
    assertFalse(isRepeated());
    Files.delete(root.resolve("content/weir.txt"));
    assertFalse(isRepeated());
  }

  @Test
  void anArticleOfAnotherNameIsAnotherArticle() throws Exception {
    failing();
    Files.move(root.resolve("content/ferry.txt"), root.resolve("content/boat.txt"));
    assertFalse(isRepeated());
  }

  @Test
  void otherSettingsAreAnotherRun() throws Exception {
    failing();
    newsroom.with("quotecheck.yaml", "show: info\n");
    assertFalse(isRepeated());
    assertTrue(isRepeated());
  }

  @Test
  void aQuietRunShowsNothingThatALouderOneCouldRepeat() throws Exception {
    List<String> loud = failing();
    newsroom.log.isQuiet = true;
    assertFalse(isRepeated());
    List<String> quiet = failing();
    assertEquals(SAME, quiet.get(0));
    assertTrue(quiet.stream().skip(1).noneMatch(line -> line.startsWith("INFO ")));
    newsroom.log.isQuiet = false;
    assertEquals(loud, failing());
  }

  @Test
  void aNewBaselineCounts() throws Exception {
    failing();
    newsroom.baseline().execute();
    newsroom.log.lines.clear();
    newsroom.verify().execute();
    assertFalse(newsroom.log.has(SAME));
  }

  @Test
  void aReportThatIsGoneOrChangedIsWrittenAgain() throws Exception {
    failing();
    Files.delete(root.resolve("target/quotecheck/report.html"));
    assertFalse(isRepeated());
    assertTrue(Files.exists(root.resolve("target/quotecheck/report.html")));
    Files.writeString(root.resolve("target/quotecheck/report.json"), "{}");
    assertFalse(isRepeated());
    assertTrue(Files.size(root.resolve("target/quotecheck/report.json")) > 2);
  }

  @Test
  void aDamagedRecordIsNotBelieved() throws Exception {
    failing();
    Path kept = root.resolve("target/quotecheck-cache");
    try (var files = Files.list(kept)) {
      Path record =
          files.filter(file -> file.toString().endsWith(".run")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(record);
      bytes[bytes.length - 3] ^= 1;
      Files.write(record, bytes);
    }
    assertFalse(isRepeated());
  }

  @Test
  void aRunWithSourcesIsRepeatedUntilOneOfThemChanges() throws Exception {
    Path minutes = root.resolve("sources/minutes.txt");
    newsroom.with("sources/minutes.txt", "MARA LINDQVIST: The ferry is full every morning.\n");
    Files.setLastModifiedTime(minutes, FileTime.fromMillis(1_600_000_000_000L));
    failing();
    assertTrue(isRepeated());
    Files.writeString(minutes, "MARA LINDQVIST: The ferry is empty every night, and so is mine.\n");
    List<String> changed = failing();
    assertFalse(changed.contains(SAME));
    assertTrue(changed.toString().contains("quote-"), changed::toString);
  }

  @Test
  void aRunWithOtherFilesBehindItIsMade() throws Exception {
    newsroom.with("sources/minutes.txt", "MARA LINDQVIST: The ferry is full every morning.\n");
    failing();
    assertFalse(isRepeated());
  }

  @Test
  void withoutACacheNothingIsKept() throws Exception {
    for (int i = 0; i < 2; i++) {
      newsroom.log.lines.clear();
      VerifyMojo goal = newsroom.verify();
      goal.cache = "off";
      assertThrows(MojoFailureException.class, goal::execute);
      assertFalse(newsroom.log.has(SAME));
    }
  }
}
