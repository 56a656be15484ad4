package org.quotecheck.attribution.sieve;

import java.util.Optional;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.points.Place;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.text.Span;

/**
 * The last sieve, which always answers: a whole sentence that stands alone is unattributed; a scrap
 * is left undecided.
 */
final class OrphanSieve implements Sieve {
  /** Shorter ones are exclamations, labels and answers as often as statements. */
  private static final int FEWEST_WORDS = 4;

  @Override
  public String name() {
    return "orphan";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    boolean statement =
        context.classification(quotation).kind().isStatement()
            && context.firstPlace(quotation).map(OrphanSieve::isSentence).orElse(true);
    return Optional.of(
        statement
            ? Answers.without(
                name(),
                Status.UNATTRIBUTED,
                "Nobody is named for it in its paragraph or the one before.")
            : Answers.without(
                name(),
                Status.UNDECIDED,
                "It is too short or too dependent to be sure it is a statement."));
  }

  private static boolean isSentence(Place place) {
    Paragraph p = place.paragraph();
    Span span = p.span(place.word(), place.word() + 1);
    String text = span.of(p.text());
    int words = text.strip().split("\\s+").length;
    boolean capital =
        text.codePoints()
            .filter(Character::isLetterOrDigit)
            .limit(1)
            .allMatch(c -> !Character.isLowerCase(c));
    return words >= FEWEST_WORDS && capital;
  }
}
