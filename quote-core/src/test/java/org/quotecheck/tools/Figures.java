package org.quotecheck.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Computes the figures by which changes are judged. */
final class Figures {
  private Figures() {}

  /** The figures over articles as published. */
  static List<Figure> ofPublished(List<JudgedArticle> articles) {
    List<JudgedQuote> all = articles.stream().flatMap(a -> a.quotes().stream()).toList();
    List<JudgedQuote> direct = select(all, GoldQuote::isLongDirect);
    List<JudgedQuote> given = direct.stream().filter(JudgedQuote::isSpeakerGiven).toList();
    List<JudgedQuote> other = select(all, GoldQuote::isOther);
    return List.of(
        detection(articles, all),
        right("strict, all attributed", select(all, GoldQuote::isAttributed)),
        right("strict, direct of 4 words or more", direct),
        right("strict, mixed", select(all, GoldQuote::isMixed)),
        right("precision, direct of 4 words or more", given),
        Figure.share("silent, direct of 4 words or more", direct, Figures::isSilent),
        Figure.share(
            "articles failed wrongly, direct of 4 words or more",
            articles,
            a -> isFailed(a, GoldQuote::isLongDirect)),
        Figure.share(
            "articles failed wrongly, all attributed",
            articles,
            a -> isFailed(a, GoldQuote::isAttributed)),
        Figure.share("articles with any false alarm", articles, JudgedArticle::isAnyFalseAlarm),
        Figure.share("other, given a speaker", other, JudgedQuote::isSpeakerGiven),
        Figure.share("other, flagged", other, JudgedQuote::isAlarm));
  }

  /** The figures over articles that lost a speaker, for each way to lose it. */
  static List<Figure> ofAltered(List<JudgedArticle> articles) {
    List<Figure> figures = new ArrayList<>();
    caught("all", articles, cut -> true, figures);
    for (String kind : new TreeSet<>(articles.stream().map(Figures::kind).toList())) {
      caught(kind, articles, cut -> cut.kind().equals(kind), figures);
      caught(
          kind + ", not named in the paragraph before",
          articles,
          cut -> cut.kind().equals(kind) && !cut.isNamedBefore(),
          figures);
    }
    return List.copyOf(figures);
  }

  private static void caught(
      String name,
      List<JudgedArticle> articles,
      Predicate<GoldArticle.Cut> kind,
      List<Figure> figures) {
    List<JudgedArticle> those =
        articles.stream().filter(a -> kind.test(a.gold().cut().orElseThrow())).toList();
    if (those.isEmpty()) {
      return;
    }
    figures.add(Figure.share("caught, " + name, those, JudgedArticle::isCaught));
    figures.add(
        Figure.share(
            "given a speaker, " + name,
            those,
            a -> !a.isCaught() && a.overTarget().stream().anyMatch(Piece::hasSpeaker)));
  }

  private static String kind(JudgedArticle article) {
    return article.gold().cut().orElseThrow().kind();
  }

  private static List<JudgedQuote> select(List<JudgedQuote> all, Predicate<GoldQuote> group) {
    return all.stream().filter(quote -> group.test(quote.gold())).toList();
  }

  private static Figure right(String name, List<JudgedQuote> quotes) {
    return Figure.share(name, quotes, JudgedQuote::isRight);
  }

  private static boolean isSilent(JudgedQuote quote) {
    return quote.isFound() && !quote.isSpeakerGiven();
  }

  private static boolean isFailed(JudgedArticle article, Predicate<GoldQuote> group) {
    return article.quotes().stream().anyMatch(q -> q.isAlarm() && group.test(q.gold()));
  }

  /**
   * The harmonic mean of the shares of gold quotes that are found and of findings that are gold.
   */
  private static Figure detection(List<JudgedArticle> articles, List<JudgedQuote> all) {
    long found = all.stream().filter(JudgedQuote::isFound).count();
    long extra = articles.stream().mapToLong(a -> a.extra().size()).sum();
    double precision = found == 0 ? 0 : (double) found / (found + extra);
    double recall = found == 0 ? 0 : (double) found / all.size();
    double mean = found == 0 ? 0 : 2 * precision * recall / (precision + recall);
    String counts = "%d found, %d missed, %d extra".formatted(found, all.size() - found, extra);
    return new Figure("detection F1", mean, counts);
  }
}
