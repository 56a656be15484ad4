package org.quotecheck.tools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotecheck.text.Span;

/**
 * Says which piece stands for which gold quote: the two that share most of their characters. A
 * quote in several segments may also be matched segment by segment. Used for one article, once.
 */
final class QuoteMatching {
  /** The least share of the characters of both that a pair has in common. */
  private static final double ENOUGH = 0.8;

  private final List<GoldQuote> quotes;
  private final List<Piece> pieces;
  private final List<List<Piece>> matched = new ArrayList<>();
  private final Set<Integer> used = new HashSet<>();

  private QuoteMatching(List<GoldQuote> quotes, List<Piece> pieces) {
    this.quotes = quotes;
    this.pieces = pieces;
    quotes.forEach(quote -> matched.add(List.of()));
  }

  /** The matching of the quotes of one article with the pieces that were found in it. */
  static QuoteMatching of(List<GoldQuote> quotes, List<Piece> pieces) {
    QuoteMatching matching = new QuoteMatching(quotes, pieces);
    matching.matchWhole();
    matching.matchSegments();
    return matching;
  }

  /** The pieces of the quote with the given index; none if it was missed. */
  List<Piece> pieces(int quote) {
    return matched.get(quote);
  }

  /** The pieces that stand for no quote. */
  List<Piece> unmatched() {
    return IntStream.range(0, pieces.size())
        .filter(piece -> !used.contains(piece))
        .mapToObj(pieces::get)
        .toList();
  }

  private record Pair(double share, int quote, int piece) {}

  private void matchWhole() {
    for (Pair pair : pairs()) {
      if (matched.get(pair.quote).isEmpty() && used.add(pair.piece)) {
        matched.set(pair.quote, List.of(pieces.get(pair.piece)));
      }
    }
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int q = 0; q < quotes.size(); q++) {
      for (int p = 0; p < pieces.size(); p++) {
        pairs.add(new Pair(share(quotes.get(q).span(), pieces.get(p).span()), q, p));
      }
    }
    return pairs.stream()
        .filter(pair -> pair.share >= ENOUGH)
        .sorted(
            Comparator.comparingDouble(Pair::share)
                .thenComparingInt(Pair::quote)
                .thenComparingInt(Pair::piece)
                .reversed())
        .toList();
  }

  private void matchSegments() {
    for (int q = 0; q < quotes.size(); q++) {
      List<Span> segments = quotes.get(q).segments();
      if (matched.get(q).isEmpty() && segments.size() > 1) {
        matchSegments(q, segments);
      }
    }
  }

  private void matchSegments(int quote, List<Span> segments) {
    List<Integer> hits = segments.stream().flatMap(segment -> hit(segment).stream()).toList();
    if (hits.size() * 2 >= segments.size()) {
      matched.set(quote, hits.stream().map(pieces::get).toList());
      used.addAll(hits);
    }
  }

  private Optional<Integer> hit(Span segment) {
    return IntStream.range(0, pieces.size())
        .filter(p -> !used.contains(p) && share(segment, pieces.get(p).span()) >= ENOUGH)
        .boxed()
        .findFirst();
  }

  /** The characters in both as a share of the characters in either. */
  static double share(Span one, Span other) {
    int common = common(one, other);
    return common == 0 ? 0 : (double) common / one.hull(other).length();
  }

  /** The number of characters in both. */
  static int common(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
  }
}
