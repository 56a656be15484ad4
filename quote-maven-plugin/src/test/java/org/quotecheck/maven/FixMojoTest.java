package org.quotecheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixMojoTest {
  private static final String MIXED =
      "Ferry twice a day\n\n“The ferry is full,” said Mara Lindqvist.\n\n\"It sank,\" she said.\n";

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void foundNewsroom() throws Exception {
    newsroom =
        new Newsroom(root)
            .with(".git", "")
            .with("quotecheck.yaml", "rules: {mixed-quote-style: warning}\n")
            .with("content/ferry.md", MIXED);
  }

  private String article() throws Exception {
    return Files.readString(root.resolve("content/ferry.md"));
  }

  @Test
  void marksAreMadeAlikeAndNothingElse() throws Exception {
    newsroom.fix().execute();
    assertEquals(MIXED.replace("\"It sank,\"", "“It sank,”"), article());
    assertTrue(newsroom.log.has("INFO changed content/ferry.md: Use curly marks"));
    assertTrue(newsroom.log.has("INFO changed 1 of 1 file"));
  }

  @Test
  void nothingIsLeftToDoTheSecondTime() throws Exception {
    newsroom.fix().execute();
    newsroom.log.lines.clear();
    newsroom.fix().execute();
    assertEquals(List.of("INFO changed 0 of 1 file"), newsroom.log.lines);
  }

  @Test
  void aDryRunShowsADiffAndWritesNothing() throws Exception {
    FixMojo goal = newsroom.fix();
    goal.dryRun = "true";
    goal.execute();
    assertEquals(MIXED, article());
    assertEquals(
        List.of(
            "INFO ",
            "--- a/content/ferry.md",
            "+++ b/content/ferry.md",
            "@@ -3,4 +3,4 @@",
            " “The ferry is full,” said Mara Lindqvist.",
            " ",
            "-\"It sank,\" she said.",
            "+“It sank,” she said.",
            " "),
        newsroom.log.lines.get(0).lines().toList());
    assertTrue(newsroom.log.has("INFO would change 1 of 1 file"));
  }

  @Test
  void permissionsStayAndNoDraftIsLeft() throws Exception {
    Path file = root.resolve("content/ferry.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    newsroom.fix().execute();
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (Stream<Path> files = Files.list(root.resolve("content"))) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void theEncodingStays() throws Exception {
    Path file = root.resolve("content/ferry.md");
    Charset encoding = Charset.forName("windows-1252");
    Files.write(file, MIXED.replace("ferry", "férry").getBytes(encoding));
    FixMojo goal = newsroom.fix();
    goal.encoding = "windows-1252";
    goal.execute();
    assertTrue(Files.readString(file, encoding).contains("“It sank,”"));
  }

  @Test
  void aFileWithBytesThatAreNoTextIsLeftAlone() throws Exception {
    Path file = root.resolve("content/ferry.md");
    byte[] bytes = MIXED.replace("full", "f?ll").getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("f?ll") + 1] = (byte) 0xE9;
    Files.write(file, bytes);
    MojoExecutionException thrown =
        assertThrows(MojoExecutionException.class, () -> newsroom.fix().execute());
    assertTrue(String.valueOf(thrown.getMessage()).contains("bytes that are no text"));
    assertEquals(List.of(bytes.length), List.of(Files.readAllBytes(file).length));
  }

  @Test
  void aFindingIsSuppressedWithAReason() throws Exception {
    newsroom.with("content/ferry.md", Newsroom.FAULTY);
    FixMojo goal = newsroom.fix();
    goal.suppress = List.of("unattributed-quote");
    goal.reason = "the minutes name nobody";
    goal.execute();
    assertTrue(
        article()
            .contains(
                "\n\n"
                    + "<!-- quotecheck-disable-next-line unattributed-quote -- the minutes name"
                    + " nobody -->\n"
                    + "“We will not open"));
    newsroom.verify().execute();
  }

  @Test
  void aStubWithoutAReasonStillFailsTheBuild() throws Exception {
    newsroom.with("content/ferry.md", Newsroom.FAULTY);
    FixMojo goal = newsroom.fix();
    goal.suppress = List.of("unattributed-quote");
    goal.execute();
    assertThrows(Exception.class, () -> newsroom.verify().execute());
    assertTrue(newsroom.log.mentions("[suppression-without-reason]"));
  }

  @Test
  void whereNoCommentCanStandThatIsSaid() throws Exception {
    newsroom.with("content/bridge.txt", Newsroom.FAULTY);
    FixMojo goal = newsroom.fix();
    goal.suppress = List.of("unattributed-quote");
    goal.execute();
    assertTrue(
        newsroom.log.has(
            "WARN content/bridge.txt: not suppressed, since no comment can stand there:"
                + " unattributed-quote"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "unatributed-quote  | -    | did you mean unattributed-quote?",
        "unattributed-quote | -->  | must be one line without",
        "-                  | why  | and there are none",
      })
  void aMistakeIsSaidInOneSentence(String rule, String reason, String message) throws Exception {
    FixMojo goal = newsroom.fix();
    goal.suppress = rule == null ? List.of() : List.of(rule);
    goal.reason = reason;
    MojoExecutionException thrown = assertThrows(MojoExecutionException.class, goal::execute);
    assertTrue(String.valueOf(thrown.getMessage()).contains(message), thrown.getMessage());
    assertEquals(MIXED, article());
  }
}
