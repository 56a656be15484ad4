package org.quotecheck.attribution;

import java.util.Optional;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * A name and a colon lead into the quotation: {@code Ruiz: “We ran.”}, as in headlines and captions.
 */
final class LabelSieve implements Sieve {
  @Override
  public String name() {
    return "label";
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
    int colon = place.word() - 1;
    if (!p.is(colon, WordClass.COLON) || !p.inChunk(colon - 1)) {
      return Optional.empty();
    }
    int from = p.chunkBegin(colon - 1);
    int begin = p.sentenceBegin(place.word());
    boolean label = from == begin || (from == begin + 1 && p.is(begin, WordClass.PREPOSITION));
    return label && hasName(p, from, colon)
        ? Optional.of(
            Answers.byLayout(
                name(),
                p.block(),
                p.span(from, colon),
                "“" + p.span(from, colon).of(p.text()) + "” and a colon lead into it."))
        : Optional.empty();
  }

  private static boolean hasName(Paragraph p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.is(i, WordClass.NAME)) {
        return true;
      }
    }
    return false;
  }
}
