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

class ExplainMojoTest {
  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void foundNewsroom() throws Exception {
    newsroom =
        new Newsroom(root)
            .with(".git", "")
            .with("content/bridge.txt", Newsroom.FAULTY)
            .with("content/ferry.txt", Newsroom.CLEAN);
  }

  private String explained(String what) throws Exception {
    newsroom.explain(what).execute();
    assertEquals(1, newsroom.log.lines.size());
    return newsroom.log.lines.get(0);
  }

  @Test
  void aRuleIsExplainedByItsPage() throws Exception {
    String page = explained("unattributed-quote");
    assertTrue(page.startsWith("INFO \n# unattributed-quote\n"), page);
    assertTrue(page.contains("## Bad"), page);
    assertTrue(page.contains("`error` in the preset `recommended`"), page);
  }

  @Test
  void whatIsInForceHereIsShownBesideIt() throws Exception {
    newsroom.with(
        "quotecheck.yaml", "rules: {unattributed-quote: {severity: warning, minWords: 6}}\n");
    String page = explained("unattributed-quote");
    assertTrue(page.contains("rules.unattributed-quote = warning (quotecheck.yaml:1)"), page);
    assertTrue(page.contains("rules.unattributed-quote.minWords = 6 (quotecheck.yaml:1)"), page);
  }

  @Test
  void aLineIsExplainedSieveBySieve() throws Exception {
    String told = explained("content/ferry.txt:3");
    assertTrue(told.contains("content/ferry.txt:3:1: “The ferry is full every morning,”"), told);
    assertTrue(told.contains("attributed: “Mara Lindqvist”"), told);
    assertTrue(told.contains("asked before, without an answer: exempt"), told);
    assertTrue(told.contains("candidate “Mara Lindqvist”"), told);
    assertTrue(told.contains("no rule finds anything on line 3"), told);
  }

  @Test
  void theFindingsOfALineAreShown() throws Exception {
    String told = explained("content/bridge.txt:5:20");
    assertTrue(told.contains("unattributed\n"), told);
    assertTrue(told.contains("content/bridge.txt:5:1: error: "), told);
    assertTrue(told.contains("[unattributed-quote]"), told);
  }

  @Test
  void aPlaceMayBeNamedFromTheDirectoryOfTheArticles() throws Exception {
    assertTrue(explained("ferry.txt:3").contains("attributed: “Mara Lindqvist”"));
  }

  @Test
  void aLineWithoutAQuotationSaysWhereTheNextOneIs() throws Exception {
    String told = explained("content/bridge.txt:1");
    assertTrue(
        told.contains("no quotation stands at content/bridge.txt:1; the nearest begin on line 5"),
        told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                         | there is nothing to explain: give the name of a rule",
        "unatributed-quote        | no rule is called unatributed-quote; did you mean"
            + " unattributed-quote?",
        "zzz                      | no rule is called zzz; give the name of a rule",
        "content/ferry.txt        | content/ferry.txt has no line: write content/ferry.txt:LINE",
        "content/gone.txt:3       | there is no file content/gone.txt in ",
        "content/ferry.txt:40     | content/ferry.txt has 4 lines, so none is line 40",
        "content/ferry.txt:0      | lines and columns are counted from 1",
        "content/ferry.txt:3:0    | lines and columns are counted from 1",
      })
  void whatCannotBeExplainedIsSaidInOneSentence(String what, String message) throws Exception {
    ExplainMojo goal = newsroom.explain(what == null ? "" : what);
    MojoExecutionException thrown = assertThrows(MojoExecutionException.class, goal::execute);
    String text = String.valueOf(thrown.getMessage());
    assertTrue(text.contains(message), text);
    assertEquals(1, text.lines().count(), text);
  }
}
