package org.quotecheck.tools;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.QuoteCheck;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.text.Decoder;
import org.quotecheck.text.Span;

/**
 * A gold article and what the engine made of it.
 *
 * @param gold the article
 * @param analyzed what the engine made of it
 * @param quotes its quotes, judged
 * @param extra the pieces that are no quote of the article
 */
record JudgedArticle(
    GoldArticle gold, AnalyzedArticle analyzed, List<JudgedQuote> quotes, List<Piece> extra) {
  JudgedArticle {
    Objects.requireNonNull(gold, "gold must not be null");
    Objects.requireNonNull(analyzed, "analyzed must not be null");
    quotes = List.copyOf(quotes);
    extra = List.copyOf(extra);
  }

  /** Lets the engine read the article and judges it. */
  static JudgedArticle of(GoldArticle gold, QuoteCheck engine) {
    byte[] bytes = gold.text().getBytes(StandardCharsets.UTF_8);
    AnalyzedArticle analyzed =
        engine.analyze(Decoder.decode(gold.id() + ".txt", bytes, StandardCharsets.UTF_8));
    List<Piece> pieces = Piece.of(analyzed);
    QuoteMatching matching = QuoteMatching.of(gold.quotes(), pieces);
    List<JudgedQuote> quotes = new ArrayList<>();
    for (int q = 0; q < gold.quotes().size(); q++) {
      quotes.add(new JudgedQuote(gold.quotes().get(q), matching.pieces(q)));
    }
    List<Piece> extra =
        matching.unmatched().stream().filter(piece -> isJudged(gold, piece.span())).toList();
    return new JudgedArticle(gold, analyzed, quotes, extra);
  }

  /** Gold says nothing of single marks, and of some ranges. */
  private static boolean isJudged(GoldArticle gold, Span piece) {
    int unjudged =
        gold.unjudged().stream().mapToInt(range -> QuoteMatching.common(range, piece)).sum();
    String text = piece.of(gold.text());
    boolean single = text.startsWith("\u2018") || (text.startsWith("'") && !text.startsWith("''"));
    return unjudged * 2 < Math.max(1, piece.length()) && !single;
  }

  /** Whether anything is reported that gold does not call a fault. */
  boolean isAnyFalseAlarm() {
    return extra.stream().anyMatch(Piece::isAlarm)
        || quotes.stream().anyMatch(q -> q.isAlarm() && !q.gold().label().equals("sourceless"));
  }

  /** The pieces over at least half of the quote that lost its speaker. */
  List<Piece> overTarget() {
    Span target = gold.cut().orElseThrow().target();
    return Piece.of(analyzed).stream()
        .filter(piece -> QuoteMatching.common(piece.span(), target) >= 0.5 * target.length())
        .toList();
  }

  /** Whether the quote that lost its speaker is reported. */
  boolean isCaught() {
    return overTarget().stream().anyMatch(Piece::isAlarm);
  }

  /** How the engine did on every quote on which careful readers agree, in reading order. */
  List<Judgement> judgements() {
    return gold.cut().isPresent()
        ? List.of(ofCut(gold.cut().get()))
        : quotes.stream().flatMap(quote -> ofQuote(quote).stream()).toList();
  }

  private Optional<Judgement> ofQuote(JudgedQuote quote) {
    return quote
        .outcome()
        .map(
            o ->
                new Judgement(
                    this, Optional.of(quote.gold()), quote.gold().span(), o, quote.answer()));
  }

  private Judgement ofCut(GoldArticle.Cut cut) {
    Outcome outcome = isCaught() ? Outcome.CAUGHT : Outcome.NOT_CAUGHT;
    return new Judgement(this, Optional.empty(), cut.target(), outcome, Piece.answer(overTarget()));
  }
}
