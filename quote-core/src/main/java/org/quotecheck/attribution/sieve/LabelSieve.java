package org.quotecheck.attribution.sieve;

import java.util.List;
import java.util.Optional;
import org.quotecheck.attribution.points.Place;
import org.quotecheck.attribution.sentence.Frames;
import org.quotecheck.attribution.sentence.Questions;
import org.quotecheck.attribution.sentence.Signatures;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Carriers;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.text.Span;

/**
 * A name and a colon lead into the quotation: {@code Ruiz: “We ran.”}, as in headlines and
 * captions.
 */
final class LabelSieve implements Sieve {
  private final WordList documents;
  private final WordList pronouns;
  private final WordList topics;
  private final WordList days;
  private final Carriers carriers;
  private final Signatures signatures;
  private final Frames frames;
  private final Questions questions;

  LabelSieve(Language language) {
    this.documents = language.list("role-documents");
    this.pronouns = language.list("role-pronouns");
    this.topics = language.list("topic-prepositions");
    this.days = language.list("turn-label-stop");
    this.carriers = new Carriers(language);
    this.signatures = new Signatures(language);
    this.frames = new Frames(language);
    this.questions = new Questions(language);
  }

  @Override
  public String name() {
    return "label";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    Optional<Place> place = context.firstPlace(quotation);
    if (place.isEmpty() || hasOwnClause(place.get(), context)) {
      return Optional.empty();
    }
    Optional<Answer> asked = asked(place.get(), context);
    return asked.isPresent() ? asked : answer(place.get());
  }

  /** <i>I asked Ruiz what she would do: “We ran.”</i> */
  private Optional<Answer> asked(Place place, AttributionContext context) {
    Paragraph p = place.paragraph();
    int colon = place.word() - 1;
    if (!p.is(colon, WordClass.COLON) || p.lastInside(place.word()) == '?') {
      return Optional.empty();
    }
    int begin = Math.max(p.sentenceBegin(colon), colon - AttributionContext.REACH);
    List<Event> events = context.events(p.block(), begin, colon);
    int asked = events.isEmpty() ? -1 : questions.askedBefore(p, events.get(0), colon);
    return asked < 0
        ? Optional.empty()
        : Optional.of(label(p, p.span(p.chunkBegin(asked), asked + 1), p.span(begin, colon)));
  }

  /** <i>Harlow: “We stay,” Ruiz said.</i>: what stands before the colon is where, not who. */
  private static boolean hasOwnClause(Place place, AttributionContext context) {
    Paragraph p = place.paragraph();
    int word = place.word();
    if (!p.is(word - 1, WordClass.COLON) || p.lastInside(word) != ',') {
      return false;
    }
    for (Event event : context.eventsAround(place)) {
      if (event.tier() == 3 && event.begin() == word + 1) {
        return true;
      }
    }
    return false;
  }

  private Optional<Answer> answer(Place place) {
    Paragraph p = place.paragraph();
    int colon = place.word() - 1;
    Optional<Answer> signed = signed(p, place.word());
    if (signed.isPresent()) {
      return signed;
    }
    int last = p.is(colon, WordClass.COLON) ? overTime(p, overBrackets(p, colon - 1)) : -1;
    if (last == p.sentenceBegin(place.word()) && isTurn(p.lower(last))) {
      return Optional.of(label(p, last, last + 1, last + 1));
    }
    if (!p.inChunk(last)) {
      return Optional.empty();
    }
    int sentence = Math.max(p.sentenceBegin(place.word()), last - AttributionContext.REACH);
    int begin = p.is(sentence, WordClass.ACCORDING) ? sentence + 1 : sentence;
    int from = begin;
    boolean verb = false;
    for (int i = begin; i <= last; i++) {
      verb |= p.wordClass(i).isFinite();
      if (p.is(i, WordClass.DASH) || p.is(i, WordClass.OPEN)) {
        verb = false;
        from = i + 1;
      } else if (i == begin && (p.is(i, WordClass.PREPOSITION) || p.is(i, WordClass.TO))) {
        from = i + 1;
      }
    }
    if (verb || p.is(last, WordClass.OBJECT_PRONOUN) || isSaidBehind(p, place.word())) {
      return Optional.empty();
    }
    int source = carriers.sourceOrAuthor(p, from, last + 1);
    if (source > from) {
      return Optional.of(label(p, source, p.chunkEnd(source), last + 1));
    }
    return canSpeak(p, from, last + 1)
        ? Optional.of(
            label(p, from, topic(p, from, carriers.ownerEnd(p, from, last + 1)), last + 1))
        : Optional.empty();
  }

  /** <i>Ruiz On Marsh: “We ran.”</i>: a headline may write small words with capitals. */
  private int topic(Paragraph p, int from, int to) {
    int end = from + 1;
    while (end < to && !topics.contains(p.lower(end))) {
      end++;
    }
    return end;
  }

  /** <i>Ana Ruiz – cook, Harlow: “We ran.”</i>, <i>Ana Ruiz – “We ran.”</i> */
  private Optional<Answer> signed(Paragraph p, int quotation) {
    int mark = quotation - 1;
    int begin = p.sentenceBegin(quotation);
    boolean dash =
        p.is(mark, WordClass.DASH) && quotation == p.size() - 1 && p.lastInside(quotation) == '.';
    int end = dash || p.is(mark, WordClass.COLON) ? signatures.nameEnd(p, begin, mark) : begin;
    if (end > begin) {
      return Optional.of(label(p, begin, topic(p, begin, end), mark));
    }
    Span framed = p.is(mark, WordClass.COLON) ? frames.speaker(p, begin, mark) : new Span(0, 0);
    return framed.isEmpty() ? Optional.empty() : Optional.of(label(p, framed, p.span(begin, mark)));
  }

  private Answer label(Paragraph p, int from, int speakerEnd, int to) {
    return label(p, p.span(from, speakerEnd), p.span(from, to));
  }

  private Answer label(Paragraph p, Span speaker, Span label) {
    String reason = "“" + label.of(p.text()) + "” and a mark behind it lead into it.";
    return Answers.byLayout(name(), p.block(), speaker, reason);
  }

  /** {@code A: “We ran.”}, the side of an interview. */
  private boolean isTurn(String label) {
    List<String> fields = pronouns.fields(label);
    return !fields.isEmpty() && fields.get(0).startsWith("interview");
  }

  /** {@code Ruiz today: “We ran.”}, as blogs have it: a name, and when. */
  private int overTime(Paragraph p, int last) {
    int at = last;
    while (p.is(at, WordClass.TIME)
        || (p.is(at, WordClass.ADVERB) && p.isIn(at, days))
        || (at < last && p.is(at, WordClass.PREPOSITION))) {
      at--;
    }
    return p.is(at, WordClass.NAME) ? at : last;
  }

  private static int overBrackets(Paragraph p, int at) {
    int open = at;
    int limit = Math.max(0, at - AttributionContext.REACH);
    while (p.is(at, WordClass.CLOSE) && open >= limit && !p.is(open, WordClass.OPEN)) {
      open--;
    }
    return p.is(at, WordClass.CLOSE) ? open - 1 : at;
  }

  /** {@code Harlow: “We ran,” Ruiz said.}: the label says where, as somebody is named behind. */
  private static boolean isSaidBehind(Paragraph p, int quotation) {
    boolean goesOn = p.end(quotation) > 1 && p.text().charAt(p.end(quotation) - 2) == ',';
    int from = quotation + 1;
    if (!goesOn || !p.inChunk(from)) {
      return false;
    }
    int cue = p.chunkEnd(from);
    return p.is(cue - 1, WordClass.NAME)
        && p.is(cue, WordClass.CUE)
        && p.is(cue + 1, WordClass.STOP);
  }

  private boolean canSpeak(Paragraph p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.is(i, WordClass.NAME)) {
        return true;
      }
    }
    String head = p.lower(to - 1);
    return documents.contains(head) || carriers.has(head);
  }
}
