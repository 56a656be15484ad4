package org.quotecheck.attribution;

import java.util.List;
import java.util.Optional;
import org.quotecheck.article.BlockKind;
import org.quotecheck.syntax.Event;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * The paragraph before ends with a colon and names the speaker: {@code Ruiz wrote to the council:}
 */
final class LeadInSieve implements Sieve {
  @Override
  public String name() {
    return "lead-in";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    int block = context.quotation(quotation).first().block();
    if (!opensBlock(quotation, context)) {
      return Optional.empty();
    }
    int before = block - 1;
    while (before >= 0 && isSkipped(context, before, block)) {
      before--;
    }
    return before < 0 ? Optional.empty() : leadIn(context, context.paragraph(before));
  }

  static boolean opensBlock(int quotation, AttributionContext context) {
    return context.places(quotation).stream().limit(1).anyMatch(p -> p.word() == 0);
  }

  /** Other items of the list and other paragraphs of the same block quote share the lead-in. */
  private static boolean isSkipped(AttributionContext context, int before, int block) {
    int group = context.block(block).group();
    boolean sameGroup = group != 0 && context.block(before).group() == group;
    return sameGroup || context.block(before).kind() == BlockKind.CAPTION;
  }

  private Optional<Answer> leadIn(AttributionContext context, Paragraph p) {
    int last = p.size() - 1;
    if (last < 0 || !p.is(last, WordClass.COLON)) {
      return Optional.empty();
    }
    int begin = p.sentenceBegin(last);
    List<Event> events = context.events(p.block());
    for (int i = events.size() - 1; i >= 0; i--) {
      Event event = events.get(i);
      if (event.cueFrom() >= begin
          && (event.tier() >= 2 || i == 0 || events.get(i - 1).cueFrom() < begin)) {
        return Optional.of(
            Answers.byEvent(name(), p, event, " in the lead-in that ends with a colon", List.of()));
      }
    }
    return firstPhrase(p, begin);
  }

  private Optional<Answer> firstPhrase(Paragraph p, int begin) {
    for (int i = begin; i < p.size(); i++) {
      if (p.inChunk(i) && p.isCapital(i)) {
        var prose = p.span(p.chunkBegin(i), p.chunkEnd(i));
        return Optional.of(
            Answers.byLayout(
                name(),
                p.block(),
                prose,
                "The lead-in that ends with a colon names “" + prose.of(p.text()) + "”."));
      }
    }
    return Optional.empty();
  }
}
