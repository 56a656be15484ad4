package org.quotecheck.tools;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.speaker.Mention;
import org.quotecheck.text.Span;

/**
 * How the engine did on one quote, and where.
 *
 * @param article its article
 * @param gold the quote as careful readers see it; empty if it lost its speaker
 * @param quote where it stands
 * @param outcome how the engine did
 * @param answer what the engine says of it; empty if it was missed
 */
record Judgement(
    JudgedArticle article,
    Optional<GoldQuote> gold,
    Span quote,
    Outcome outcome,
    Optional<Attribution> answer) {
  Judgement {
    Objects.requireNonNull(article, "article must not be null");
    Objects.requireNonNull(gold, "gold must not be null");
    Objects.requireNonNull(quote, "quote must not be null");
    Objects.requireNonNull(outcome, "outcome must not be null");
    Objects.requireNonNull(answer, "answer must not be null");
  }

  /** What tables call quotes like this one: its form, its label or how it lost its speaker. */
  String group() {
    return gold.map(GoldQuote::group)
        .orElseGet(() -> article.gold().cut().map(GoldArticle.Cut::kind).orElse(""));
  }

  /** The name of its sieve; {@code none} if it was missed. */
  String sieve() {
    return answer.map(a -> a.evidence().sieve()).orElse("none");
  }

  /** How the subject of its cue was found; {@code none} if no cue led to the answer. */
  String route() {
    return answer.map(Routes::of).orElse("none");
  }

  /** What the engine takes it for; {@code none} if it was missed. */
  String kind() {
    return answer.map(a -> label(a.classification().kind())).orElse("none");
  }

  /** Whom the engine names, or its answer without a name. */
  String named() {
    return answer
        .map(a -> a.mention().map(Mention::text).orElseGet(() -> label(a.status())))
        .orElse("none");
  }

  /** The key under which the next run finds it again. */
  OutcomeFile.Key key() {
    return new OutcomeFile.Key(article.gold().id(), quote);
  }

  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
