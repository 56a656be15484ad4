package org.quotecheck.tools;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.attribution.Attribution;

/**
 * A gold quote and what the engine made of it.
 *
 * @param gold the quote
 * @param pieces the pieces that stand for it; empty if it was missed
 */
record JudgedQuote(GoldQuote gold, List<Piece> pieces) {
  JudgedQuote {
    Objects.requireNonNull(gold, "gold must not be null");
    pieces = List.copyOf(pieces);
  }

  boolean isFound() {
    return !pieces.isEmpty();
  }

  boolean isAlarm() {
    return pieces.stream().anyMatch(Piece::isAlarm);
  }

  /** The answer that counts; empty if the quote was missed. */
  Optional<Attribution> answer() {
    return Piece.answer(pieces);
  }

  boolean isSpeakerGiven() {
    return pieces.stream().anyMatch(Piece::hasSpeaker);
  }

  /** Whether gold names the speaker where the engine does. */
  boolean isRight() {
    return gold.isAttributed()
        && answer()
            .flatMap(Attribution::mention)
            .filter(m -> gold.isNamedAt(m.source()))
            .isPresent();
  }

  /** How the engine did; empty for quotes on which careful readers differ. */
  Optional<Outcome> outcome() {
    if (gold.isAttributed()) {
      return Optional.of(ofAttributed());
    }
    return gold.isOther() ? Optional.of(ofOther()) : Optional.empty();
  }

  private Outcome ofAttributed() {
    if (!isFound()) {
      return Outcome.MISSED;
    }
    if (!isSpeakerGiven()) {
      return Outcome.SILENT;
    }
    return isRight() ? Outcome.RIGHT : Outcome.WRONG;
  }

  private Outcome ofOther() {
    if (isSpeakerGiven()) {
      return Outcome.GIVEN_A_SPEAKER;
    }
    return isAlarm() ? Outcome.FLAGGED : Outcome.LEFT_ALONE;
  }
}
