package org.quotecheck.tools;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.text.Span;

/**
 * An article with what careful readers found in it.
 *
 * @param id what reports call it
 * @param text its characters
 * @param quotes its quotes, in reading order; empty if it was altered
 * @param unjudged ranges in which a quotation that no quote matches is no error
 * @param cut what was cut out of it; empty for an article as it was published
 */
record GoldArticle(
    String id, String text, List<GoldQuote> quotes, List<Span> unjudged, Optional<Cut> cut) {
  GoldArticle {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(cut, "cut must not be null");
    quotes = List.copyOf(quotes);
    unjudged = List.copyOf(unjudged);
  }

  /**
   * A speaker that was taken out of an article.
   *
   * @param kind how the article was altered; figures are given for each kind
   * @param target the quote that lost its speaker
   * @param isNamedBefore whether the paragraph before mentions the speaker
   */
  record Cut(String kind, Span target, boolean isNamedBefore) {}
}
