package org.quotecheck.cache;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.evidence.ledger.Ledger;
import org.quotecheck.report.Acceptance;
import org.quotecheck.report.Report;
import org.quotecheck.rule.RepositoryRule;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.builtin.BuiltinRules;
import org.quotecheck.rule.fact.FactText;

/** A run with a cache says what a run without one says, and looks only at what has changed. */
class ReplayTest {
  private static final List<String> ALL =
      List.of(
          "content/boat.md",
          "content/hall.md",
          "content/pier.md",
          "content/roof.md",
          "content/story.txt");

  @TempDir Path root;
  private CachedNewsroom newsroom;

  @BeforeEach
  void writeArticles() throws IOException {
    newsroom = new CachedNewsroom(root).withArticles();
  }

  private void assertSame() throws IOException {
    assertEquals(
        CachedNewsroom.written(newsroom.plain()), CachedNewsroom.written(newsroom.cached()));
  }

  @Test
  void theArticlesHaveSomethingOfEverything() throws IOException {
    Report report = newsroom.plain();
    Set<String> rules = report.countByRule().keySet();
    assertTrue(rules.contains("same-quote-two-speakers"), rules::toString);
    assertTrue(rules.contains("unattributed-quote"), rules::toString);
    assertTrue(rules.contains("unused-suppression"), rules::toString);
    assertEquals(2, report.count(Acceptance.SUPPRESSED), rules::toString);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void nothingIsLookedAtTwice(int threads) throws IOException {
    newsroom.threads(threads);
    assertSame();
    assertEquals(ALL, newsroom.seen());
    byte[] first = Files.readAllBytes(newsroom.cache());
    assertSame();
    assertEquals(List.of(), newsroom.seen());
    assertArrayEquals(first, Files.readAllBytes(newsroom.cache()));
  }

  @Test
  void documentsComeAndChangeAndTheCacheSaysTheSame() throws IOException {
    assertSame();
    newsroom.seen();
    newsroom.write("sources/hall.txt", "The roof has been leaking since the autumn.");
    assertSame();
    assertEquals(ALL, newsroom.seen());
    assertTrue(newsroom.cached().countByRule().containsKey("quote-differs-from-source"));
    assertEquals(List.of(), newsroom.seen());
    newsroom.write("sources/hall.txt", "The roof has been leaking since the spring.");
    assertSame();
    assertFalse(newsroom.cached().countByRule().containsKey("quote-differs-from-source"));
    assertEquals(List.of(), newsroom.seen());
  }

  private static boolean isLedger(Path file) {
    return file.toString().endsWith(Ledger.ENDING);
  }

  @Test
  void theSampleNewsroomIsReplayedToTheByte() throws IOException {
    Path seeds = Path.of("..", "seeds", "content");
    try (Stream<Path> files = Files.walk(seeds)) {
      // An article with a ledger is looked at in every run.
      for (Path file : files.filter(Files::isRegularFile).filter(f -> !isLedger(f)).toList()) {
        Path copy = root.resolve("content").resolve(seeds.relativize(file));
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
    assertSame();
    assertTrue(newsroom.seen().size() > 15);
    assertSame();
    assertEquals(List.of(), newsroom.seen());
  }

  @Test
  void onlyAChangedArticleIsLookedAt() throws IOException {
    newsroom.cached();
    newsroom.seen();
    newsroom.write("content/boat.md", CachedNewsroom.statement("nine", "Jonas Ekberg"));
    Report report = newsroom.cached();
    assertEquals(List.of("content/boat.md"), newsroom.seen());
    assertFalse(report.countByRule().containsKey("same-quote-two-speakers"));
    assertSame();
  }

  @Test
  void whatOneArticleChangesShowsInAnother() throws IOException {
    newsroom.cached();
    newsroom.write("content/abbey.md", CachedNewsroom.statement("nine", "Tobias Falk") + "\n");
    newsroom.seen();
    Report report = newsroom.cached();
    assertEquals(List.of("content/abbey.md"), newsroom.seen());
    long inOthers =
        report.files().stream()
            .filter(file -> !file.path().equals("content/abbey.md"))
            .flatMap(file -> file.findings().stream())
            .filter(found -> found.finding().message().contains("Tobias Falk"))
            .count();
    assertEquals(2, inOthers);
    assertSame();
  }

  @Test
  void aSuppressionThatComesOrGoesCounts() throws IOException {
    newsroom.cached();
    String text = Files.readString(root.resolve("content/hall.md"));
    newsroom.write("content/hall.md", text.replaceAll("(?m)^<!--.*-->$", ""));
    assertEquals(1, newsroom.cached().count(Acceptance.SUPPRESSED));
    assertSame();
    newsroom.write("content/hall.md", text);
    assertEquals(2, newsroom.cached().count(Acceptance.SUPPRESSED));
    assertSame();
  }

  @Test
  void aSuppressionIsNeededOnlyWhileTheOtherArticleIsThere() throws IOException {
    newsroom.cached();
    Files.delete(root.resolve("content/pier.md"));
    assertEquals(1, newsroom.cached().count(Acceptance.SUPPRESSED));
    assertSame();
  }

  @Test
  void aFileOfAnotherNameIsAnotherArticle() throws IOException {
    newsroom.cached();
    newsroom.seen();
    Files.move(root.resolve("content/story.txt"), root.resolve("content/story.html"));
    newsroom.cached();
    assertEquals(List.of("content/story.html"), newsroom.seen());
    assertSame();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "preset: strict",
        "rules: {unattributed-quote: warning}",
        "rules: {unattributed-quote: off}",
        "rules: {same-quote-two-speakers: {minWords: 40}}",
        "rules: {unused-suppression: off}",
        "genre: fiction",
        "genres: {fiction: ['content/*.txt']}",
        "overrides: [{files: ['content/boat.md'], rules: {unattributed-quote: info}}]",
        "strictness: strict",
        "encoding: ISO-8859-1",
        "people: [{name: Jonas Henrik Ekberg, aliases: [Jonas Ekberg]}]",
        "outlets: [The Pier Gazette]",
        "ownOutlet: The Pier Gazette",
        "cueVerbs: [trumpet]",
        "shortcodes: {quote: [saying]}",
      })
  void anotherSettingGivesItsOwnResult(String setting) throws IOException {
    newsroom.cached();
    newsroom.seen();
    newsroom.write("quotecheck.yaml", setting + "\n");
    newsroom.cached();
    assertNotEquals(List.of(), newsroom.seen());
    assertSame();
    newsroom.write("quotecheck.yaml", "show: info\n");
    assertSame();
  }

  @Test
  void aSettingForOneFileLeavesTheOthers() throws IOException {
    newsroom.cached();
    newsroom.seen();
    newsroom.write(
        "quotecheck.yaml", "overrides: [{files: ['content/boat.md'], preset: strict}]\n");
    newsroom.cached();
    assertEquals(List.of("content/boat.md"), newsroom.seen());
  }

  @Test
  void whatOnlyTheOutcomeOfTheBuildDependsOnChangesNothing() throws IOException {
    newsroom.cached();
    newsroom.seen();
    newsroom.write("quotecheck.yaml", "show: info\nfailOn: never\n");
    newsroom.cached();
    assertEquals(List.of(), newsroom.seen());
  }

  @Test
  void withAndWithoutTextAreDifferent() throws IOException {
    newsroom.cached();
    newsroom.withText(false);
    assertSame();
    newsroom.withText(true);
    assertSame();
  }

  @Test
  void articlesThatWereNotAskedForStayKnown() throws IOException {
    newsroom.cached();
    newsroom.seen();
    newsroom.checker().checkAll(root, List.of(newsroom.write("content/abbey.md", "# Abbey\n")));
    newsroom.seen();
    newsroom.cached();
    assertEquals(List.of(), newsroom.seen());
  }

  @Test
  void anArticleThatIsGoneIsForgotten() throws IOException {
    newsroom.cached();
    long all = Files.size(newsroom.cache());
    Files.delete(root.resolve("content/boat.md"));
    newsroom.cached();
    assertTrue(Files.size(newsroom.cache()) < all);
  }

  @Test
  void aRuleThatCannotWriteItsFactsIsAskedAgain() throws IOException {
    newsroom.with(new FirstWords(Optional.empty()));
    newsroom.write("content/pier.txt", "Once more the pier is closed.\n");
    assertSame();
    newsroom.seen();
    Report again = newsroom.cached();
    assertTrue(again.countByRule().containsKey("test-first-words"));
    assertEquals(List.of("content/pier.txt", "content/story.txt"), newsroom.seen());
    assertSame();
  }

  @Test
  void aRuleThatWritesItsFactsIsReplayed() throws IOException {
    newsroom.with(new FirstWords(Optional.of(FactText.PLAIN)));
    newsroom.write("content/pier.txt", "Once more the pier is closed.\n");
    assertSame();
    newsroom.seen();
    Report again = newsroom.cached();
    assertTrue(again.countByRule().containsKey("test-first-words"));
    assertEquals(List.of(), newsroom.seen());
    assertSame();
  }

  @Test
  void aRuleThatReadsSomethingElseThanItWroteIsAskedAgain() throws IOException {
    newsroom.with(new FirstWords(Optional.of(new FactText<>(text -> text, text -> ""))));
    newsroom.write("content/pier.txt", "Once more the pier is closed.\n");
    newsroom.cached();
    newsroom.seen();
    assertSame();
    assertEquals(List.of("content/pier.txt", "content/story.txt"), newsroom.seen());
  }

  @Test
  void ourOwnRulesWriteTheirFacts() {
    for (Rule rule : BuiltinRules.ALL) {
      if (rule instanceof RepositoryRule<?> comparing) {
        assertTrue(comparing.factText().isPresent(), rule.info().id());
      }
    }
  }

  @Test
  void anotherRuleMakesEverythingNew() throws IOException {
    newsroom.cached();
    newsroom.seen();
    newsroom.with(new FirstWords(Optional.of(FactText.PLAIN)));
    newsroom.cached();
    assertEquals(ALL, newsroom.seen());
    assertSame();
  }

  @Test
  void halfACharacterIsNoReasonToFail() throws IOException {
    byte[] text = "\uFEFF“A lone half \uD83D stands here.”\n".getBytes(UTF_16BE);
    text[27] = (byte) 0xD8;
    text[26] = (byte) 0xD8;
    Files.write(root.resolve("content/half.txt"), text);
    assertSame();
    assertSame();
  }
}
