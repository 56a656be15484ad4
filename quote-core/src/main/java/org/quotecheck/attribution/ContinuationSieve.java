package org.quotecheck.attribution;

import java.util.Optional;
import org.quotecheck.syntax.Event;
import org.quotecheck.syntax.Paragraph;

/**
 * A quotation that opens a sentence, with no cue of its own, goes on for the speaker of the
 * quotation before in the paragraph: {@code “We ran,” said Ruiz. “Nobody came.”}
 */
final class ContinuationSieve implements Sieve {
  @Override
  public String name() {
    return "continuation";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    for (Place place : context.places(quotation)) {
      Paragraph p = place.paragraph();
      int begin = p.sentenceBegin(place.word());
      boolean opens = place.word() == begin;
      boolean cue = false;
      for (Event event : context.events(p.block())) {
        cue |=
            event.cueFrom() >= begin
                && p.sentence(event.cueFrom()) == p.sentence(place.word())
                && event.tier() >= 2;
      }
      if (opens && !cue) {
        Optional<Answer> answer = before(place, context);
        if (answer.isPresent()) {
          return answer;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Answer> before(Place place, AttributionContext context) {
    Paragraph p = place.paragraph();
    for (int i = place.word() - 1; i >= 0; i--) {
      Answer earlier = p.quotation(i) < 0 ? null : context.answer(p.quotation(i));
      if (earlier != null && earlier.isAttributed()) {
        return Optional.of(
            Answers.carried(
                name(), earlier, "It goes on from the quotation before it in the paragraph."));
      }
    }
    return Optional.empty();
  }
}
