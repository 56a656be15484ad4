package org.quotecheck.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which reports a run writes, and where. */
class ReportsTest {
  @TempDir Path root;

  private Set<String> written() throws Exception {
    try (Stream<Path> files = Files.list(root.resolve("target/quotecheck"))) {
      return files
          .map(f -> f.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private VerifyMojo verify() throws Exception {
    VerifyMojo goal = new Newsroom(root).with("content/bridge.txt", Newsroom.FAULTY).verify();
    goal.failOnViolation = "false";
    return goal;
  }

  @Test
  void thePageAndTheJsonAreWrittenByThemselves() throws Exception {
    verify().execute();
    assertEquals(Set.of("report.html", "report.json"), written());
    String page = Files.readString(root.resolve("target/quotecheck/report.html"));
    assertTrue(page.contains("The ferry runs twice a day."), "the page has the article");
  }

  @Test
  void everyFormatCanBeWrittenInOneRun() throws Exception {
    VerifyMojo goal = verify();
    goal.formats =
        List.of(
            "text",
            "html",
            "sarif",
            "junit",
            "Checkstyle",
            " gitlab",
            "github",
            "markdown",
            "rdjsonl",
            "extract",
            "json");
    goal.execute();
    assertEquals(
        Set.of(
            "report.txt",
            "report.html",
            "report.sarif",
            "junit.xml",
            "checkstyle.xml",
            "gitlab.json",
            "github.txt",
            "summary.md",
            "report.rdjsonl",
            "extract.json",
            "report.json"),
        written());
  }

  @Test
  void anUnknownFormatIsNamedWithTheLegalOnesBeforeAnythingIsRead() throws Exception {
    VerifyMojo goal = verify();
    goal.formats = List.of("sarfi");
    String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
    assertEquals(
        "quotecheck.formats is \"sarfi\", which is none of checkstyle, extract, github, gitlab,"
            + " html, json, junit, markdown, rdjsonl, sarif, text; did you mean sarif?",
        message);
    assertFalse(Files.exists(root.resolve("target")));
  }

  @Test
  void codeHostsGetPathsFromTheRootOfTheRepository() throws Exception {
    Path module = Files.createDirectories(root.resolve("papers/harlow"));
    Files.createDirectory(root.resolve(".git"));
    VerifyMojo goal = new Newsroom(module).with("content/bridge.txt", Newsroom.FAULTY).verify();
    goal.formats = List.of("rdjsonl", "junit");
    assertThrows(MojoFailureException.class, goal::execute);
    Path reports = module.resolve("target/quotecheck");
    String hosted = Files.readString(reports.resolve("report.rdjsonl"));
    assertTrue(hosted.contains("\"papers/harlow/content/bridge.txt\""), hosted);
    String own = Files.readString(reports.resolve("junit.xml"));
    assertTrue(own.contains("\"content/bridge.txt\""), own);
  }

  @Test
  void gitHubIsToldWithoutBeingAskedFor() throws Exception {
    Path summary = root.resolve("summary");
    Files.writeString(summary, "before\n");
    VerifyMojo goal = verify();
    goal.environment = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString());
    String printed = printed(goal);
    assertTrue(printed.startsWith("::error file=content/bridge.txt,line=5,endLine=5,"), printed);
    String page = Files.readString(summary);
    assertTrue(page.startsWith("before\n## quotecheck\n"), page);
    assertTrue(written().containsAll(Set.of("github.txt", "summary.md")));
  }

  private static String printed(VerifyMojo goal) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream caught = new PrintStream(bytes, true, UTF_8)) {
      System.setOut(caught);
      goal.execute();
    } finally {
      System.setOut(console);
    }
    return bytes.toString(UTF_8);
  }
}
