package org.quotecheck.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotecheck.baseline.Baseline;

/** A newsroom with an archive adopts the gate: a baseline first, then only what is new counts. */
class AdoptionTest {
  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void foundNewsroom() {
    newsroom = new Newsroom(root);
  }

  private String message(Class<? extends Exception> type) throws Exception {
    VerifyMojo goal = newsroom.verify();
    return String.valueOf(assertThrows(type, goal::execute).getMessage());
  }

  private void passes() throws Exception {
    VerifyMojo goal = newsroom.verify();
    assertDoesNotThrow(goal::execute);
  }

  private void prune() throws Exception {
    BaselineMojo goal = newsroom.baseline();
    goal.prune = "true";
    goal.execute();
  }

  private String baseline() throws IOException {
    return Files.readString(root.resolve(Baseline.NAME));
  }

  private void replace(Path file, String old, String text) throws IOException {
    String before = Files.readString(file);
    assertTrue(before.contains(old), before);
    Files.writeString(file, before.replace(old, text));
  }

  @Test
  void anArchiveOfFiveHundredFindingsIsAdopted() throws Exception {
    Archive.write(root.resolve("content"), 200);
    assertTrue(message(MojoFailureException.class).startsWith("500 errors in 200 of 200 files"));

    newsroom.baseline().execute();
    assertTrue(
        newsroom.log.mentions("quotecheck-baseline.json: 500 findings known, 500 of them new"));
    String written = baseline();
    assertEquals(500, written.lines().filter(line -> line.contains("\"rule\"")).count());
    newsroom.log.lines.clear();
    passes();
    assertTrue(newsroom.log.mentions("500 known from the baseline"));
    assertFalse(newsroom.log.mentions("WARN"));

    newsroom.baseline().execute();
    assertEquals(written, baseline());

    Path article = Archive.path(root.resolve("content"), 7);
    Archive.movedLastParagraphUp(article);
    passes();

    Files.writeString(
        root.resolve("content/new.md"), "The quay is wet.\n\n“We shall have to mop the quay.”\n");
    assertEquals(
        "1 error in 1 of 201 files. Report: "
            + Path.of("target", "quotecheck", "report.html")
            + ". Once they are mended: mvn quotecheck:verify",
        message(MojoFailureException.class));
    Files.delete(root.resolve("content/new.md"));

    Path other = Archive.path(root.resolve("content"), 8);
    String quote = Archive.quote(8, 0);
    replace(other, quote, quote.replace("We", "They"));
    assertTrue(message(MojoFailureException.class).startsWith("1 error in 1 of 200 files"));

    newsroom.log.lines.clear();
    replace(other, quote.replace("We", "They"), "Nothing was said.");
    passes();
    int line = lineOf(written, Archive.name(8), quote);
    assertTrue(newsroom.log.mentions("WARN quotecheck-baseline.json:" + line + ":5: warning: "));
    assertTrue(newsroom.log.mentions("[stale-baseline-entry]"));

    prune();
    assertTrue(newsroom.log.mentions("quotecheck-baseline.json: 499 findings known, 1 taken out"));
    newsroom.log.lines.clear();
    passes();
    assertFalse(newsroom.log.mentions("stale"));
  }

  private static int lineOf(String baseline, String path, String quote) {
    String words = quote.replaceAll("[“”]", "");
    String[] lines = baseline.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].contains(path) && lines[i].contains(words.substring(0, 30))) {
        return i + 1;
      }
    }
    throw new IllegalStateException("no entry for " + quote);
  }

  @Test
  void withoutABaselineNothingIsPruned() throws Exception {
    BaselineMojo goal = newsroom.with("content/a.txt", Newsroom.FAULTY).baseline();
    goal.prune = "true";
    String trouble = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
    assertEquals(
        "there is no baseline to prune: " + root.resolve("quotecheck-baseline.json"), trouble);
  }

  @Test
  void aBaselineOfAnotherNameIsReadAndWritten() throws Exception {
    newsroom.with("content/a.txt", Newsroom.FAULTY);
    BaselineMojo goal = newsroom.baseline();
    goal.baseline = "etc/known.json";
    goal.execute();
    assertTrue(Files.readString(root.resolve("etc/known.json")).contains("\"../content/a.txt\""));
    VerifyMojo verify = newsroom.verify();
    verify.baseline = "etc/known.json";
    verify.execute();
    newsroom.with("quotecheck.yaml", "baseline: etc/known.json\n");
    passes();
    VerifyMojo all = newsroom.verify();
    all.baseline = "NONE";
    assertThrows(MojoFailureException.class, all::execute);
  }

  @Test
  void aBaselineThatIsNamedMustExist() throws Exception {
    newsroom
        .with("content/a.txt", Newsroom.CLEAN)
        .with("quotecheck.yaml", "baseline: known.json\n");
    assertEquals(
        "there is no baseline " + root.resolve("known.json") + "; the goal baseline writes it",
        message(MojoExecutionException.class));
  }

  @Test
  void aBrokenBaselineEndsTheBuildWithItsPlace() throws Exception {
    newsroom.with("content/a.txt", Newsroom.CLEAN);
    newsroom.with(Baseline.NAME, "{\"version\": 9}\n");
    assertTrue(
        message(MojoExecutionException.class)
            .startsWith(
                "the baseline cannot be used: quotecheck-baseline.json:1:13: it has version 9"));
    newsroom.with(Baseline.NAME, "{\n<<<<<<< HEAD\n");
    assertTrue(
        message(MojoExecutionException.class)
            .startsWith("the baseline cannot be used: quotecheck-baseline.json:2:1: a merge left"));
  }

  @Test
  void aModuleUsesItsOwnBaselineOrTheOneAbove() throws Exception {
    newsroom.with("town/content/a.txt", Newsroom.FAULTY).with("town/pom.xml", "");
    newsroom.baseline().execute();
    Newsroom town = new Newsroom(root.resolve("town"));
    town.verify().execute();
    Files.delete(root.resolve(Baseline.NAME));
    VerifyMojo alone = town.verify();
    assertThrows(MojoFailureException.class, alone::execute);
    town.baseline().execute();
    assertTrue(Files.exists(root.resolve("town").resolve(Baseline.NAME)));
    town.verify().execute();
  }

  @Test
  void aBaselineOfNoneIsNotWritten() throws Exception {
    BaselineMojo goal = newsroom.with("content/a.txt", Newsroom.FAULTY).baseline();
    goal.baseline = "NONE";
    assertThrows(MojoExecutionException.class, goal::execute);
  }

  @Test
  void remarksThatNobodySeesAreNotWrittenDown() throws Exception {
    newsroom.with("content/a.md", Newsroom.ODD);
    VerifyMojo strict = newsroom.verify();
    strict.failOn = "warning";
    assertThrows(MojoFailureException.class, strict::execute);
    BaselineMojo goal = newsroom.baseline();
    goal.show = "error";
    goal.execute();
    assertFalse(baseline().contains("broken-markup"));
    newsroom.baseline().execute();
    assertTrue(baseline().contains("broken-markup"));
    strict = newsroom.verify();
    strict.failOn = "warning";
    strict.execute();
  }
}
