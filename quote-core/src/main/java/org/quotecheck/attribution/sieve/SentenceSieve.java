package org.quotecheck.attribution.sieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.attribution.Candidate;
import org.quotecheck.attribution.points.EventScorer;
import org.quotecheck.attribution.points.Place;
import org.quotecheck.attribution.points.Scored;
import org.quotecheck.attribution.sentence.LeftOutVerbs;
import org.quotecheck.attribution.sentence.Scraps;
import org.quotecheck.attribution.sentence.TagSentences;
import org.quotecheck.classification.Classification;
import org.quotecheck.classification.QuotationKind;
import org.quotecheck.language.Language;
import org.quotecheck.speaker.Mention;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.text.Span;

/** Chooses among the cues of the quotation's own sentence by the points table. */
final class SentenceSieve implements Sieve {
  /** Below this the best candidate is no answer. */
  private static final int ENOUGH = -8;

  /** From here on a cue makes a term or an example a statement. */
  private static final int GOVERNS = 4;

  /** The most words of a sentence that only names the speaker, its stop included. */
  private static final int TAG = 12;

  private final EventScorer scorer;
  private final LeftOutVerbs leftOut;
  private final TagSentences tags;

  SentenceSieve(EventScorer scorer, Language language) {
    this.scorer = scorer;
    this.tags = new TagSentences(language);
    this.leftOut = new LeftOutVerbs(language);
  }

  @Override
  public String name() {
    return "sentence";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    for (Place place : context.places(quotation)) {
      Optional<Answer> answer = answer(quotation, place, context);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return context.classification(quotation).kind().isStatement()
        ? context
            .firstPlace(quotation)
            .flatMap(place -> sentenceBehind(place, context).or(() -> tag(place)))
        : Optional.empty();
  }

  /** {@code “We ran.” That was Ruiz’s answer.} */
  private Optional<Answer> tag(Place place) {
    Paragraph p = place.paragraph();
    int begin = p.sentenceEnd(place.word());
    boolean whole =
        begin == place.word() + 1 && begin < p.size() && p.sentenceBegin(begin - 1) == begin - 1;
    Span prose = whole ? tags.speaker(p, begin, p.sentenceEnd(begin)) : new Span(0, 0);
    return prose.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Answers.byLayout(
                name(),
                p.block(),
                prose,
                "The sentence behind says that it is “" + prose.of(p.text()) + "” who speaks."));
  }

  /** {@code “We ran.” Said Ruiz.}: the clause that names the speaker has become a sentence. */
  private Optional<Answer> sentenceBehind(Place place, AttributionContext context) {
    Paragraph p = place.paragraph();
    int begin = p.sentenceEnd(place.word());
    int end = begin < p.size() ? p.sentenceEnd(begin) : begin;
    if (!p.is(begin, WordClass.CUE)
        || p.sentenceBegin(place.word()) != place.word()
        || end - begin > TAG) {
      return Optional.empty();
    }
    for (Event event : context.events(p.block(), begin, end)) {
      boolean inverted = event.cueFrom() == begin && event.subjectFrom() > begin;
      if (event.tier() == 3 && inverted && isApposition(p, event.subjectTo(), end)) {
        String where = " in a sentence of its own behind the quotation";
        return Optional.of(Answers.byEvent(name(), p, event, where, List.of()));
      }
    }
    return Optional.empty();
  }

  private Optional<Answer> answer(int quotation, Place place, AttributionContext context) {
    List<Event> events = context.eventsAround(place);
    List<Scored> scored = scorer.weigh(place, events, eventBefore(place, context, events));
    if (scored.isEmpty() || !isEnough(place, scored.get(0), context.classification(quotation))) {
      return Optional.empty();
    }
    Paragraph p = place.paragraph();
    Event best = scored.get(0).event();
    Event event = leftOut.of(p, place.word(), best).orElse(best);
    return Optional.of(
        Answers.byEvent(name(), p, event, where(place, event), candidates(place, context, scored)));
  }

  /** What only seems to be no statement becomes one by a word of speaking, not by any deed. */
  private static boolean isEnough(Place place, Scored best, Classification classification) {
    if (!classification.kind().isStatement()) {
      return best.event().tier() >= 2 && best.points() >= GOVERNS;
    }
    boolean fragment = classification.kind() == QuotationKind.FRAGMENT;
    return best.points() >= ENOUGH && !(fragment && Scraps.isMereDeed(place, best));
  }

  /** <i>, the mayor of Harlow.</i>: nothing happens in it, and nothing is quoted. */
  private static boolean isApposition(Paragraph p, int from, int end) {
    boolean rest = from >= end || p.is(from, WordClass.STOP) || p.is(from, WordClass.COMMA);
    for (int i = from; i < end; i++) {
      rest &= !p.wordClass(i).isFinite() && p.quotation(i) < 0 && !p.is(i, WordClass.COLON);
    }
    return rest;
  }

  /** The event that the quotation before in the same sentence was given to. */
  static @Nullable Event eventBefore(Place place, AttributionContext context, List<Event> events) {
    Paragraph p = place.paragraph();
    for (int i = place.word() - 1; i >= p.sentenceBegin(place.word()); i--) {
      if (p.quotation(i) >= 0) {
        Answer answer = context.answer(p.quotation(i));
        Answer.Range mention = answer == null ? null : answer.mention();
        if (mention == null || mention.block() != p.block()) {
          return null;
        }
        int begin = mention.prose().begin();
        return byMention(p, events, begin);
      }
    }
    return null;
  }

  private static @Nullable Event byMention(Paragraph p, List<Event> events, int begin) {
    for (Event event : events) {
      if (p.begin(event.subjectFrom()) == begin) {
        return event;
      }
    }
    return null;
  }

  private static String where(Place place, Event event) {
    return event.cueFrom() < place.word() ? " before the quotation" : " behind the quotation";
  }

  private List<Candidate> candidates(Place place, AttributionContext context, List<Scored> scored) {
    Paragraph p = place.paragraph();
    List<Candidate> candidates = new ArrayList<>();
    for (Scored s : scored.subList(0, Math.min(4, scored.size()))) {
      Span prose = p.span(s.event().subjectFrom(), s.event().subjectTo());
      Span source = context.block(p.block()).prose().toSource(prose);
      Mention mention = new Mention(p.block(), prose, source, prose.of(p.text()));
      candidates.add(new Candidate(mention, s.points(), scorer.table().describe(s.rows())));
    }
    return candidates;
  }
}
