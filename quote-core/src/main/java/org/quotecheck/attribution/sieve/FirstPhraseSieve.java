package org.quotecheck.attribution.sieve;

import java.util.Optional;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.points.Place;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.text.Span;

/**
 * A fragment in a sentence without a usable cue: the subject of the sentence may be its speaker,
 * but nobody can be sure, so this sieve only ever hesitates.
 */
final class FirstPhraseSieve implements Sieve {
  @Override
  public String name() {
    return "first-phrase";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    return context.places(quotation).stream().flatMap(p -> answer(p).stream()).findFirst();
  }

  private Optional<Answer> answer(Place place) {
    Paragraph p = place.paragraph();
    int begin = p.sentenceBegin(place.word());
    int end = Math.min(p.sentenceEnd(place.word()), begin + AttributionContext.REACH);
    for (int i = begin; i < end; i++) {
      if (i != place.word() && p.inChunk(i)) {
        return Optional.of(hesitate(p, p.chunkBegin(i), p.chunkEnd(i)));
      }
    }
    boolean words = false;
    for (int i = begin; i < end; i++) {
      words |= p.quotation(i) < 0 && !isMark(p.wordClass(i));
    }
    return words
        ? Optional.of(
            Answers.without(
                name(), Status.UNDECIDED, "Its sentence names nobody who clearly said it."))
        : Optional.empty();
  }

  private static boolean isMark(WordClass c) {
    return c == WordClass.STOP
        || c == WordClass.COMMA
        || c == WordClass.MARK
        || c == WordClass.DASH;
  }

  private Answer hesitate(Paragraph p, int from, int to) {
    Span prose = p.span(from, to);
    return new Answer(
        name(),
        Status.UNDECIDED,
        new Answer.Range(p.block(), prose),
        null,
        "“" + prose.of(p.text()) + "” is in its sentence, but no word of speaking links the two.",
        java.util.List.of());
  }
}
