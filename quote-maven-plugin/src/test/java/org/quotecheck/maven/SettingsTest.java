package org.quotecheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where settings come from and what is heard last. */
class SettingsTest {
  @TempDir Path root;
  private Newsroom newsroom;

  @BeforeEach
  void foundNewsroom() throws Exception {
    newsroom = new Newsroom(root).with("content/a.txt", Newsroom.FAULTY).with(".git", "");
  }

  @Test
  void theFileIsFoundFromTheArticlesUpwards() throws Exception {
    newsroom.with("quotecheck.yaml", "rules: {unattributed-quote: warning}\n").verify().execute();
    assertTrue(newsroom.log.mentions("WARN content/a.txt:5:1: warning: "));
  }

  @Test
  void theNearestFileIsHeard() throws Exception {
    newsroom
        .with("quotecheck.yaml", "failOn: error\n")
        .with("content/quotecheck.yaml", "failOn: never\n")
        .verify()
        .execute();
    assertTrue(newsroom.log.mentions("ERROR content/a.txt:5:1: error: "));
  }

  @Test
  void anotherFileCanBeNamed() throws Exception {
    VerifyMojo goal =
        newsroom
            .with("quotecheck.yaml", "failOn: error\n")
            .with("mine.yaml", "failOn: never\n")
            .verify();
    goal.config = root.resolve("mine.yaml").toFile();
    goal.execute();
    assertTrue(newsroom.log.mentions("ERROR content/a.txt:5:1: error: "));
  }

  @Test
  void parametersAreHeardAfterTheFile() {
    VerifyMojo goal = goal("failOn: never\nrules: {unattributed-quote: off}\n");
    goal.failOn = "warning";
    goal.rules = "unattributed-quote=warning";
    assertThrows(MojoFailureException.class, goal::execute);
    assertTrue(newsroom.log.mentions("WARN content/a.txt:5:1: warning: "));
  }

  @Test
  void rulesThatAreSkippedAreOff() throws Exception {
    VerifyMojo goal = goal("rules: {unattributed-quote: error}\n");
    goal.rules = "unattributed-quote=error";
    goal.skipRules = List.of("unattributed-quote", " ");
    goal.execute();
    assertTrue(newsroom.log.mentions("no findings"));
  }

  @Test
  void theFileChoosesArticles() throws Exception {
    newsroom.with("content/drafts/b.txt", Newsroom.FAULTY).with("content/c.txt", Newsroom.CLEAN);
    goal("excludes: [content/drafts/, 'content/a.*']\n").execute();
    assertTrue(newsroom.log.mentions("checked 1 file,"));
  }

  @Test
  void globsOfParametersStartFromTheArticles() throws Exception {
    newsroom.with("content/news/{b}, c.txt", Newsroom.CLEAN);
    VerifyMojo goal = goal("includes: nothing\n");
    goal.includes = List.of("news/*, c.txt");
    goal.execute();
    assertTrue(newsroom.log.mentions("checked 1 file,"));
  }

  @Test
  void everyMistakeIsNamed() {
    VerifyMojo goal = goal("shwo: info\nfailOn: eror\n");
    goal.preset = "stern";
    MojoExecutionException thrown = assertThrows(MojoExecutionException.class, goal::execute);
    List<String> lines = String.valueOf(thrown.getMessage()).lines().toList();
    assertEquals("3 mistakes in the configuration:", lines.get(0));
    assertTrue(lines.get(1).startsWith("quotecheck.yaml:1:1: the configuration has no key"));
    assertTrue(lines.get(2).startsWith("quotecheck.yaml:2:9: failOn is \"eror\""));
    assertTrue(lines.get(3).startsWith("property quotecheck.preset: preset is \"stern\""));
    assertFalse(newsroom.log.mentions("checked"));
  }

  @Test
  void printsEachValueAndWhoSetIt() throws Exception {
    newsroom.userProperties.setProperty("quotecheck.genre", "blog");
    VerifyMojo goal = goal("show: info\n");
    goal.printConfig = "true";
    goal.genre = "blog";
    goal.preset = "strict";
    goal.strictness = "strict";
    goal.execution.setConfiguration(
        given("preset", "strict", "strictness", "${quotecheck.strictness}"));
    goal.execute();
    assertTrue(newsroom.log.has("INFO settings of quotecheck.yaml"));
    assertTrue(newsroom.log.has("INFO   show = info (quotecheck.yaml:1)"));
    assertTrue(newsroom.log.has("INFO   genre = blog (-Dquotecheck.genre)"));
    assertTrue(newsroom.log.has("INFO   preset = strict (<preset> in the pom)"));
    assertTrue(newsroom.log.has("INFO   strictness = strict (property quotecheck.strictness)"));
    assertTrue(newsroom.log.has("INFO   failOn = error (default)"));
    assertFalse(newsroom.log.mentions("checked 1"));
    Path schema = root.resolve("target/quotecheck/quotecheck.schema.json");
    assertTrue(Files.readString(schema).contains("unattributed-quote"));
  }

  @Test
  void saysThatThereIsNoFile() throws Exception {
    VerifyMojo goal = newsroom.verify();
    goal.printConfig = "true";
    goal.execute();
    assertTrue(newsroom.log.has("INFO there is no quotecheck.yaml"));
  }

  private VerifyMojo goal(String yaml) {
    try {
      return newsroom.with("quotecheck.yaml", yaml).verify();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What Maven gives a goal: the pom's values, and expressions where it has none. */
  private static Xpp3Dom given(String... namesAndValues) {
    Xpp3Dom all = new Xpp3Dom("configuration");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Xpp3Dom one = new Xpp3Dom(namesAndValues[i]);
      one.setValue(namesAndValues[i + 1]);
      all.addChild(one);
    }
    return all;
  }
}
