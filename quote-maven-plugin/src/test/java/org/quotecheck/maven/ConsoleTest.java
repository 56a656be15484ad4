package org.quotecheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotecheck.maven.console.NextSteps;

/** What somebody reads who has typed the goal, and what he is told to type next. */
class ConsoleTest {
  private static final String EXPLAIN = "INFO why the first was found: mvn quotecheck:explain ";
  private static final String BASELINE =
      "INFO to let these pass and count only new ones: mvn quotecheck:baseline";

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void foundNewsroom() {
    newsroom = new Newsroom(root);
  }

  private List<String> shown(VerifyMojo goal) throws Exception {
    goal.failOnViolation = "false";
    goal.execute();
    return newsroom.log.lines;
  }

  @Test
  void findingsStandUnderTheirFileBeforeTheTotals() throws Exception {
    newsroom.with("content/a.txt", Newsroom.FAULTY).with("content/b.md", Newsroom.ODD);
    List<String> lines = shown(newsroom.verify());
    assertEquals("INFO content/a.txt (1 error)", lines.get(0));
    assertTrue(lines.get(1).startsWith("ERROR content/a.txt:5:1: error: Nobody is named for "));
    int second = lines.indexOf("INFO content/b.md (1 warning)");
    assertEquals("INFO ", lines.get(second - 1));
    assertTrue(lines.get(second + 1).startsWith("WARN content/b.md:3:1: warning: "));
    assertEquals(
        List.of(
            "INFO checked 2 files, 2 quotations: 1 attributed, 1 unattributed, 0 undecided, 0"
                + " exempt",
            "INFO 1 error, 1 warning",
            "INFO   1 broken-markup",
            "INFO   1 unattributed-quote",
            EXPLAIN + "-Dquotecheck.explain=content/a.txt:5"),
        lines.subList(lines.size() - 5, lines.size()));
  }

  @Test
  void whatIsNotShownIsCountedAndSaidToBe() throws Exception {
    VerifyMojo goal = newsroom.with("content/b.md", Newsroom.ODD).verify();
    goal.show = "error";
    assertEquals(
        List.of(
            "INFO checked 1 file, 1 quotation: 1 attributed, 0 unattributed, 0 undecided, 0 exempt;"
                + " 1 warning not shown"),
        shown(goal));
  }

  @Test
  void whatTheLogWouldNotShowIsNotPutIntoWords() throws Exception {
    newsroom.with("content/a.txt", Newsroom.FAULTY).with("content/b.md", Newsroom.ODD);
    newsroom.log.isQuiet = true;
    List<String> lines = shown(newsroom.verify());
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("ERROR content/a.txt:5:1: ")));
    assertFalse(newsroom.log.mentions("content/b.md:3:1"));
  }

  @Test
  void manyFindingsAreACaseForABaseline() throws Exception {
    Archive.write(root.resolve("content"), 8);
    assertTrue(shown(newsroom.verify()).contains(BASELINE));
    newsroom.log.lines.clear();
    VerifyMojo all = newsroom.verify();
    all.baseline = "NONE";
    assertFalse(shown(all).contains(BASELINE));
    newsroom.log.lines.clear();
    newsroom.baseline().execute();
    Archive.write(root.resolve("content/more"), 8);
    assertFalse(shown(newsroom.verify()).contains(BASELINE));
  }

  @Test
  void theFirstFindingInAFileThatCanBeTypedIsExplained() throws Exception {
    newsroom.with("content/$(touch a).txt", Newsroom.FAULTY);
    assertFalse(newsroom.log.mentions("why the first"));
    shown(newsroom.verify());
    assertFalse(newsroom.log.mentions("why the first"));
    newsroom.with("content/the quay.txt", Newsroom.FAULTY);
    assertTrue(
        shown(newsroom.verify())
            .contains(EXPLAIN + "\"-Dquotecheck.explain=content/the quay.txt:5\""));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "content/a.md,       -Dx=content/a.md",
        "content/a b.md,     \"-Dx=content/a b.md\"",
        "content/it's.md,    \"-Dx=content/it's.md\"",
        "content/a&b;c.md,   \"-Dx=content/a&b;c.md\"",
        "content/café.md,    \"-Dx=content/café.md\"",
        "content/$HOME.md,   ",
        "content/`a`.md,     ",
        "content/a\"b.md,    ",
        "content/a!b.md,     ",
        "content/%PATH%.md,  ",
        "content/a\\b.md,    ",
        "content/a\u202Eb.md,",
      })
  void anArgumentMeansTheSameToEveryShell(String path, String typed) {
    assertEquals(Optional.ofNullable(typed), NextSteps.quoted("-Dx=", path));
  }

  @Test
  void theCommandLeadsFromWhereMavenWasStarted() throws Exception {
    Files.createDirectories(root.resolve("town"));
    Newsroom town = new Newsroom(root.resolve("town")).with("a.txt", Newsroom.FAULTY);
    town.systemProperties.setProperty("user.dir", root.toString());
    VerifyMojo goal = town.verify();
    String failure =
        String.valueOf(assertThrows(MojoFailureException.class, goal::execute).getMessage());
    assertTrue(failure.endsWith("mvn -f town quotecheck:verify"), failure);
    assertTrue(
        town.log.has(
            "INFO why the first was found: mvn -f town quotecheck:explain"
                + " -Dquotecheck.explain=a.txt:5"));
  }
}
