package org.quotecheck.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.rule.AnalyzedArticle;

/** The benchmarks measure what they say they do. */
final class InventedNewsTest {
  private static final Shape NEWS = Shape.news(20_000);

  @ParameterizedTest
  @CsvSource({"20000, 10, 40", "200000, 1000, 40", "2000000, 10000, 40", "200000, 10, 2000"})
  void hasTheShapeAskedFor(int length, int names, int quotations) {
    String text = text(new Shape(length, names, quotations), 1);
    assertTrue(text.length() >= length && text.length() < length + 2_000, "" + text.length());
    long found = IntStream.range(0, names).filter(i -> isNamed(text, i)).count();
    assertTrue(found > names * 0.9, found + " names");
    int missing = quotations - (int) text.chars().filter(c -> c == '\u201C').count();
    assertTrue(missing < 5, missing + " quotations missing");
  }

  private static boolean isNamed(String text, int person) {
    return text.contains(Person.of(person).surname());
  }

  @Test
  void givesThousandsTheirOwnName() {
    long names = IntStream.range(0, 10_000).mapToObj(i -> Person.of(i).full()).distinct().count();
    assertTrue(names > 9_000, names + " names");
  }

  @Test
  void writesTheSameForTheSameSeed() {
    assertEquals(text(NEWS, 7), text(NEWS, 7));
    assertTrue(!text(NEWS, 7).equals(text(NEWS, 8)));
  }

  @ParameterizedTest
  @EnumSource
  void isReadInEveryLayout(Layout layout) {
    AnalyzedArticle article = analyzed(layout);
    long named = article.attributions().stream().filter(a -> a.speaker().isPresent()).count();
    assertEquals(quotes(analyzed(Layout.TEXT)), quotes(article));
    assertTrue(named > article.attributions().size() / 2, named + " named");
  }

  private static AnalyzedArticle analyzed(Layout layout) {
    return new Steps().prepare(Sample.of(layout, NEWS, 1)).analyzed();
  }

  private static List<Integer> quotes(AnalyzedArticle article) {
    return article.attributions().stream().map(InventedNewsTest::length).toList();
  }

  private static int length(Attribution answer) {
    return answer.quotation().first().prose().length();
  }

  private static String text(Shape shape, long seed) {
    return Layout.TEXT.write(InventedNews.paragraphs(shape, seed));
  }
}
