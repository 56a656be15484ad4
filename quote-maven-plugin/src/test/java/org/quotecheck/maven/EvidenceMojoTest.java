package org.quotecheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceMojoTest {
  private static final String STORY =
      """
      Ferry twice a day

      “The ferry is full every morning,” said Mara Lindqvist.

      “Nobody has ever asked me for a third boat,” Lindqvist said.
      """;

  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void foundNewsroom() throws Exception {
    newsroom =
        new Newsroom(root)
            .with(".git", "")
            .with("content/ferry.txt", STORY)
            .with("content/dull.txt", "The ferry runs twice a day.\n")
            .with(
                "sources/call.vtt",
                """
                WEBVTT

                00:01:05.000 --> 00:01:09.000
                <v Mara Lindqvist>The ferry is full every morning.
                """);
  }

  private String shown(EvidenceMojo goal) throws Exception {
    goal.execute();
    assertEquals(1, newsroom.log.lines.size());
    return newsroom.log.lines.get(0).replaceFirst("INFO \\n", "").replace("\r", "");
  }

  @Test
  void showsEveryQuotationWithItsVerdictAndWhatToPaste() throws Exception {
    assertEquals(
        """
             3  verbatim        "The ferry is full every morning,"  sources/call.vtt:4, at 0:01:05 (Mara Lindqvist)
             5  not-found       "Nobody has ever asked me for a third"

        For the ledger:

        quotes:
          - quote: "The ferry is full every morning,"
            speaker: "Mara Lindqvist"
            source: "sources/call.vtt"
            line: 4
            time: "0:01:05"
            obtained:
            date:
          - quote: "Nobody has ever asked me for a third"
            speaker: "Mara Lindqvist"
            source:
            obtained:
            date:
        """,
        shown(newsroom.evidence("content/ferry.txt")));
  }

  @Test
  void aConfidentialTranscriptIsNamedByItsDigest() throws Exception {
    newsroom.with("desk/secret.txt", "Q: And the boats?\nA: The ferry is full\nevery morning.\n");
    EvidenceMojo goal = newsroom.evidence("ferry.txt");
    goal.transcript = root.resolve("desk/secret.txt").toFile();
    String shown = shown(goal);
    assertTrue(shown.matches("(?s)transcript: [0-9a-f]{64}\n.*"), shown);
    assertEquals(1, shown.split("- sha256: [0-9a-f]{64}", -1).length - 1, shown);
    assertTrue(shown.contains("not-found       \"Nobody has ever"), shown);
    String entries = shown.substring(shown.indexOf("quotes:"), shown.indexOf("\nNot word"));
    newsroom.with("content/ferry.quotes.yml", entries.replace("    date:\n", ""));
    newsroom.log.lines.clear();
    String again = shown(newsroom.evidence("content/ferry.txt"));
    assertTrue(again.contains("normalised"), again);
    assertEquals(1, again.split("- quote:", -1).length - 1, again);
  }

  @Test
  void anArticleWithoutQuotationsNeedsNoEvidence() throws Exception {
    assertEquals(
        "no quotation of the article needs evidence\n",
        shown(newsroom.evidence("content/dull.txt")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                   | there is no article: give one",
        "content/gone.txt   | there is no file content/gone.txt in ",
        "sources/call.vtt   | that is no article: it lies among the sources",
      })
  void whatIsNoArticleIsSaidInOneSentence(String article, String message) throws Exception {
    EvidenceMojo goal = newsroom.evidence(article == null ? "" : article);
    MojoExecutionException thrown = assertThrows(MojoExecutionException.class, goal::execute);
    String text = String.valueOf(thrown.getMessage());
    assertTrue(text.contains(message), text);
    assertEquals(1, text.lines().count(), text);
  }
}
