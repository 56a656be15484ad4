package org.quotecheck.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyMojoTest {
  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void foundNewsroom() {
    newsroom = new Newsroom(root);
  }

  @Test
  void cleanArticlesPass() throws Exception {
    newsroom.with("content/ferry.txt", Newsroom.CLEAN).verify().execute();
    assertEquals(
        List.of(
            "INFO checked 1 file, 1 quotation: 1 attributed, 0 unattributed, 0 undecided, 0 exempt;"
                + " no findings"),
        newsroom.log.lines);
    assertTrue(Files.isRegularFile(root.resolve("target/quotecheck/report.json")));
  }

  @Test
  void findingsFailWithWhatToDoNext() throws Exception {
    VerifyMojo goal =
        newsroom
            .with("content/ferry.txt", Newsroom.CLEAN)
            .with("content/bridge.txt", Newsroom.FAULTY)
            .verify();
    String failure = message(MojoFailureException.class, goal);
    assertEquals(
        "1 error in 1 of 2 files. Report: "
            + Path.of("target", "quotecheck", "report.html")
            + ". Once they are mended: mvn quotecheck:verify",
        failure);
    assertTrue(newsroom.log.mentions("ERROR content/bridge.txt:5:1: error: "));
    assertTrue(newsroom.log.mentions("ERROR     | ^^^^^^"));
    assertTrue(
        Files.readString(root.resolve("target/quotecheck/report.json"))
            .contains("unattributed-quote"));
  }

  @ParameterizedTest
  @CsvSource({
    "error,   true,  FAULTY, true",
    "warning, true,  FAULTY, true",
    "never,   true,  FAULTY, false",
    "error,   false, FAULTY, false",
    "error,   true,  ODD,    false",
    "warning, true,  ODD,    true",
    "info,    true,  ODD,    true",
    "info,    true,  CLEAN,  false",
  })
  void failsFromTheThresholdOn(String failOn, String failOnViolation, String article, boolean fails)
      throws Exception {
    VerifyMojo goal = newsroom.with("content/a.md", article(article)).verify();
    goal.failOn = failOn;
    goal.failOnViolation = failOnViolation;
    if (fails) {
      assertThrows(MojoFailureException.class, goal::execute);
    } else {
      assertDoesNotThrow(goal::execute);
    }
  }

  @ParameterizedTest
  @CsvSource({"error, false", "warning, true", "info, true"})
  void showsFromItsOwnThresholdOn(String show, boolean shown) throws Exception {
    VerifyMojo goal = newsroom.with("content/a.md", Newsroom.ODD).verify();
    goal.show = show;
    goal.execute();
    assertEquals(shown, newsroom.log.mentions("WARN content/a.md:3:1: warning: "));
    assertTrue(newsroom.log.mentions("1 warning"));
  }

  private static String article(String name) {
    return switch (name) {
      case "FAULTY" -> Newsroom.FAULTY;
      case "ODD" -> Newsroom.ODD;
      default -> Newsroom.CLEAN;
    };
  }

  @Test
  void anUnreadableFileFailsTheBuildAfterTheOthersWereChecked() throws Exception {
    newsroom.with("content/bridge.txt", Newsroom.FAULTY);
    Files.createSymbolicLink(root.resolve("content/gone.txt"), Path.of("nowhere"));
    VerifyMojo goal = newsroom.verify();
    goal.failOnViolation = "false";
    String trouble = trouble(goal);
    assertTrue(trouble.contains("content/gone.txt: could not be read"));
    assertTrue(newsroom.log.mentions("ERROR content/bridge.txt:5:1: error: "));
    assertTrue(newsroom.log.mentions("ERROR content/gone.txt: error: could not be read"));
    assertTrue(Files.isRegularFile(root.resolve("target/quotecheck/report.json")));
  }

  @Test
  void nothingToCheckIsNoSuccess() throws Exception {
    VerifyMojo goal = newsroom.with("content/readme.rst", "").verify();
    String trouble = trouble(goal);
    assertTrue(trouble.startsWith("found no file to check in " + root));
    assertTrue(trouble.contains("**/*.txt"));
    assertTrue(trouble.contains("**/node_modules/**"));

    goal.failIfNoFiles = "false";
    goal.execute();
    assertTrue(newsroom.log.mentions("checked 0 files"));
  }

  @Test
  void skipTouchesNothing() throws Exception {
    VerifyMojo goal = newsroom.verify();
    goal.skip = "true";
    goal.failOn = "nonsense";
    goal.directory = root.resolve("missing").toFile();
    goal.execute();
    assertEquals(List.of("INFO quotecheck is skipped (quotecheck.skip)"), newsroom.log.lines);
    assertFalse(Files.exists(root.resolve("target")));
  }

  @Test
  void withoutContentDirectoryTheWholeProjectIsRead() throws Exception {
    newsroom.with("news/a.txt", Newsroom.CLEAN).with("target/a.txt", Newsroom.FAULTY);
    newsroom.verify().execute();
    assertTrue(newsroom.log.mentions("checked 1 file,"));
  }

  @Test
  void defaultExcludesCanBeTurnedOff() throws Exception {
    newsroom.with("a.txt", Newsroom.CLEAN).with("vendor/a.txt", Newsroom.CLEAN);
    VerifyMojo goal = newsroom.verify();
    goal.useDefaultExcludes = "false";
    goal.execute();
    assertTrue(newsroom.log.mentions("checked 2 files,"));
  }

  @Test
  void theBuildsOwnOutputIsNeverRead() throws Exception {
    newsroom.project.getBuild().setDirectory(root.resolve("out").toString());
    newsroom.with("a.txt", Newsroom.CLEAN).with("out/a.txt", Newsroom.FAULTY).verify().execute();
    assertTrue(newsroom.log.mentions("checked 1 file,"));
  }

  @Test
  void boundItLeavesChildModulesToTheirOwnBuilds() throws Exception {
    newsroom.project.getModel().addModule("town");
    newsroom.with("a.txt", Newsroom.CLEAN).with("town/a.txt", Newsroom.CLEAN);
    newsroom.boundVerify().execute();
    assertTrue(newsroom.log.mentions("checked 1 file,"));
    newsroom.verify().execute();
    assertTrue(newsroom.log.mentions("checked 2 files,"));
  }

  @Test
  void articlesElsewhereAreNamedFromTheirDirectory(@TempDir Path elsewhere) throws Exception {
    Files.writeString(elsewhere.resolve("a.md"), Newsroom.ODD);
    VerifyMojo goal = newsroom.verify();
    goal.directory = elsewhere.toFile();
    goal.execute();
    assertTrue(newsroom.log.mentions("WARN a.md:3:1: "));
  }

  @Test
  void withoutPomTheCommandIsSpeltOut() throws Exception {
    newsroom.project.setFile(null);
    VerifyMojo goal = newsroom.with("a.txt", Newsroom.FAULTY).verify();
    String failure = message(MojoFailureException.class, goal);
    assertTrue(failure.endsWith("mvn org.quotecheck:quote-maven-plugin:0.1.0:verify"));
    assertTrue(Files.isRegularFile(root.resolve("target/quotecheck/report.json")));
  }

  @Test
  void aReportThatCannotBeWrittenFailsTheBuild() throws Exception {
    VerifyMojo goal =
        newsroom.with("content/a.txt", Newsroom.CLEAN).with("target/quotecheck", "").verify();
    String trouble = trouble(goal);
    assertTrue(trouble.startsWith("cannot write "));
  }

  @Test
  void warnsOfPropertiesThatDoNotExist() throws Exception {
    newsroom.userProperties.setProperty("quotecheck.failon", "never");
    newsroom.userProperties.setProperty("quotecheck.failOn", "never");
    newsroom.userProperties.setProperty("quotecheck.release", "7");
    newsroom.userProperties.setProperty("other.failon", "never");
    newsroom.project.getProperties().setProperty("quotecheck.release", "6");
    newsroom.with("a.txt", Newsroom.CLEAN).verify().execute();
    assertEquals(
        "WARN no parameter of quotecheck is called quotecheck.failon, so it has no effect; "
            + "did you mean quotecheck.failOn?",
        newsroom.log.lines.get(0));
    assertFalse(newsroom.log.mentions("release"));
    assertFalse(newsroom.log.mentions("other"));
  }

  @Test
  void parametersThatMakeNoSenseAreExplained() throws Exception {
    newsroom.with("content/a.txt", Newsroom.CLEAN);
    VerifyMojo failOn = newsroom.verify();
    failOn.failOn = "eror";
    assertEquals(
        "1 mistake in the configuration:\nproperty quotecheck.failOn: failOn is \"eror\" (did you"
            + " mean error?), but must be one of info, warning, error, never",
        trouble(failOn));
    VerifyMojo show = newsroom.verify();
    show.show = "never";
    assertTrue(trouble(show).endsWith("but must be one of info, warning, error"));
    VerifyMojo threads = newsroom.verify();
    threads.threads = -1;
    assertTrue(trouble(threads).contains("quotecheck.threads is -1"));
    VerifyMojo encoding = newsroom.verify();
    encoding.encoding = "UTF8-";
    assertTrue(trouble(encoding).contains("(did you mean UTF-8?)"));
    VerifyMojo language = newsroom.verify();
    language.language = "xx";
    assertTrue(trouble(language).endsWith("language is \"xx\", but must be en"));
    VerifyMojo missing = newsroom.verify();
    missing.directory = root.resolve("contents").toFile();
    assertTrue(trouble(missing).endsWith("contents: no such directory"));
    VerifyMojo file = newsroom.verify();
    file.directory = root.resolve("content/a.txt").toFile();
    assertTrue(trouble(file).contains("is a file"));
    assertFalse(newsroom.log.mentions("checked"));
  }

  private static String trouble(VerifyMojo goal) {
    return message(MojoExecutionException.class, goal);
  }

  private static String message(Class<? extends Exception> type, VerifyMojo goal) {
    return String.valueOf(assertThrows(type, goal::execute).getMessage());
  }
}
