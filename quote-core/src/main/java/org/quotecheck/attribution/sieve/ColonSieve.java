package org.quotecheck.attribution.sieve;

import java.util.Optional;
import org.quotecheck.attribution.points.Place;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.text.Span;

/**
 * A sentence without a cue that ends in a name and a colon: {@code It did not surprise the engineer
 * Ana Ruiz: “We knew.”}
 */
final class ColonSieve implements Sieve {
  @Override
  public String name() {
    return "colon";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    return context.places(quotation).stream()
        .limit(1)
        .flatMap(place -> answer(place).stream())
        .findFirst();
  }

  private Optional<Answer> answer(Place place) {
    Paragraph p = place.paragraph();
    int last = place.word() - 2;
    if (!p.is(place.word() - 1, WordClass.COLON) || !p.is(last, WordClass.NAME)) {
      return Optional.empty();
    }
    Span prose = p.span(p.chunkBegin(last), last + 1);
    return Optional.of(
        Answers.byLayout(
            name(),
            p.block(),
            prose,
            "The sentence before it ends with “" + prose.of(p.text()) + "” and a colon."));
  }
}
