package org.quotecheck.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Writes invented news, always the same for the same seed: paragraphs of the reporter's and
 * paragraphs that quote, with names, roles and pronouns. Used for one article.
 */
public final class InventedNews {
  private static final Stock NARRATIVE = Stock.of("narrative");
  private static final Stock QUOTING = Stock.of("quoting");
  private static final Stock STATEMENTS = Stock.of("statement");
  private static final Stock PLACES = Stock.of("places");
  private static final Stock PRONOUNS = new Stock(List.of("He", "She"));

  /** Those named last are named again. */
  private static final int AROUND = 6;

  private final RandomGenerator random;
  private final Shape shape;
  private final List<String> paragraphs = new ArrayList<>();
  private int length;
  private int named;
  private int quoted;

  private InventedNews(Shape shape, long seed) {
    this.shape = shape;
    this.random = new SplittableRandom(seed);
  }

  /** The paragraphs of one article. */
  public static List<String> paragraphs(Shape shape, long seed) {
    InventedNews news = new InventedNews(shape, seed);
    while (news.length < shape.length()) {
      news.add(news.isQuoteDue() ? news.filled(QUOTING) : news.narrative());
    }
    return news.paragraphs;
  }

  private void add(String paragraph) {
    paragraphs.add(paragraph);
    length += paragraph.length() + 2;
    quoted += (int) paragraph.chars().filter(c -> c == '\u201C').count();
  }

  private boolean isQuoteDue() {
    return isDue(quoted, shape.quotations());
  }

  /** Whether there are fewer than an even spread over the article would have by now. */
  private boolean isDue(int sofar, int all) {
    return sofar <= (double) all * length / shape.length();
  }

  private String narrative() {
    List<String> sentences = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      sentences.add(filled(NARRATIVE));
    }
    return String.join(" ", sentences);
  }

  private String filled(Stock stock) {
    boolean due = named < shape.names() && isDue(named, shape.names());
    String sentence = (due ? stock.with("{full}") : stock).any(random);
    Person person = due ? Person.of(named++) : known();
    String pronoun = PRONOUNS.any(random);
    return sentence
        .replace("{first}", statement())
        .replace("{second}", statement())
        .replace("{second-low}", statement().toLowerCase(Locale.ROOT))
        .replace("{full}", person.full())
        .replace("{last}", person.surname())
        .replace("{role}", person.role())
        .replace("{he}", pronoun)
        .replace("{he-low}", pronoun.toLowerCase(Locale.ROOT))
        .replace("{place}", PLACES.any(random))
        .replace("{number}", Integer.toString(2 + random.nextInt(97)));
  }

  private String statement() {
    return STATEMENTS.any(random);
  }

  private Person known() {
    return Person.of(Math.max(0, named - 1 - random.nextInt(AROUND)));
  }
}
