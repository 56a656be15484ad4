package org.quotecheck.speaker.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.QuoteCheck;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.text.SourceText;

/** Ten thousand names in one article: only what is quadratic misses these time limits. */
class ManyNamesTest {
  private static final int MANY = 10_000;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", " "})
  void peopleWithNamesOfTheirOwn(String between) {
    check(between, i -> "“It was cold,” said Anna " + word(i) + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", " "})
  void peopleWhoShareAName(String between) {
    check(between, i -> "Then came Anna " + word(i) + " Pym. “It was cold,” Pym said.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", " "})
  void peopleWhoShareARole(String between) {
    check(between, i -> "Then came Senator " + word(i) + ". “It was cold,” the senator said.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", " "})
  void pronouns(String between) {
    check(between, i -> "Anna " + word(i) + " met him. “It was cold,” she told her.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", " "})
  void bodiesWithOneHead(String between) {
    check(between, i -> "The " + word(i) + " Harbour Trust is cold. It is “old,” the trust said.");
  }

  private static void check(String between, IntFunction<String> sentences) {
    String text = IntStream.range(0, MANY).mapToObj(sentences).collect(Collectors.joining(between));
    QuoteCheck quoteCheck = QuoteCheck.builder().threads(1).build();
    AnalyzedArticle analyzed =
        assertTimeoutPreemptively(
            LIMIT, () -> quoteCheck.analyze(SourceText.of("many.txt", text + "\n")));
    assertEquals(
        MANY, analyzed.attributions().stream().filter(a -> a.speaker().isPresent()).count());
  }

  /** A word that no list has, another for each number. */
  private static String word(int number) {
    StringBuilder letters = new StringBuilder("Zq");
    for (int rest = number; rest > 0; rest /= 20) {
      letters.append((char) ('b' + rest % 20));
    }
    return letters.append("ov").toString();
  }
}
