package org.quotecheck.attribution.sieve;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.points.NextClause;
import org.quotecheck.attribution.points.Place;
import org.quotecheck.attribution.sentence.FirstPerson;
import org.quotecheck.attribution.sentence.LeadIns;
import org.quotecheck.attribution.sentence.Questions;
import org.quotecheck.attribution.sentence.Replies;
import org.quotecheck.language.Language;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.text.Span;

/**
 * A quotation that opens a sentence, with no cue of its own, goes on for the speaker of the
 * quotation before in the paragraph: {@code “We ran,” said Ruiz. “Nobody came.”}
 */
final class ContinuationSieve implements Sieve {
  private final LeadIns leadIns;
  private final Questions questions;
  private final FirstPerson firstPerson;
  private final Replies replies;

  ContinuationSieve(Language language) {
    this.leadIns = new LeadIns(language);
    this.questions = new Questions(language);
    this.firstPerson = new FirstPerson(language);
    this.replies = new Replies(language);
  }

  @Override
  public String name() {
    return "continuation";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    for (Place place : context.places(quotation)) {
      Paragraph p = place.paragraph();
      int begin = p.sentenceBegin(place.word());
      boolean opens = place.word() == begin || isThin(p, begin, place.word());
      if (opens && !speaks(place, context.eventsAround(place))) {
        Optional<Answer> answer = before(place, context);
        if (answer.isPresent()) {
          return answer;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether somebody speaks in its sentence, if only by a sound: <i>“Ha,” snorted Ruiz.</i> */
  private boolean speaks(Place place, List<Event> events) {
    boolean open = place.paragraph().endsWithStop(place.word());
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      boolean touches = open && event.tier() == 1 && event.begin() == place.word() + 1;
      boolean owned = replies.isOwned(place.paragraph(), place.word(), event);
      if ((event.tier() >= 2 || touches || owned) && !NextClause.isOf(place, event)) {
        return true;
      }
    }
    return false;
  }

  /** <i>In Harlow, by contrast, “…”</i>: nobody does anything outside the quotation. */
  private static boolean isThin(Paragraph p, int begin, int word) {
    int end = p.sentenceEnd(word);
    if (end - begin > AttributionContext.REACH) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      WordClass c = p.wordClass(i);
      boolean names = c == WordClass.NAME && !isGoverned(p, i, begin);
      if (i != word
          && (names || c.isFinite() || c == WordClass.QUOTATION || c == WordClass.COLON)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGoverned(Paragraph p, int name, int begin) {
    int before = p.chunkBegin(name) - 1;
    return before >= begin && (p.is(before, WordClass.PREPOSITION) || p.is(before, WordClass.OF));
  }

  /** <i>“Is it over?” Ruiz asked. Tarn nodded. “It is.”</i>: somebody else leads in. */
  private boolean isTakenOver(Place place, Answer earlier) {
    Paragraph p = place.paragraph();
    int begin = p.sentenceBegin(place.word());
    Answer.Range mention = earlier.mention();
    if (begin == 0 || begin != place.word() || mention == null || mention.block() != p.block()) {
      return false;
    }
    int subject = leadIns.subject(p, p.sentenceBegin(begin - 1), begin);
    int speaker = p.wordAt(mention.prose().begin());
    return subject >= 0
        && speaker < begin
        && (isAsked(p, begin, subject)
            || isOther(p, speaker, p.wordAt(mention.prose().end()), subject));
  }

  /** <i>“It is late,” Ruiz said. It was early, Holm said. “We can stay.”</i> */
  private boolean isReportedBetween(
      Place place, int quotation, Answer earlier, AttributionContext context) {
    Paragraph p = place.paragraph();
    int end = place.word();
    int begin = end == p.sentenceBegin(end) && end > 0 ? p.sentenceBegin(end - 1) : end;
    Answer.Range mention = earlier.mention();
    if (begin <= quotation || begin == end || mention == null || mention.block() != p.block()) {
      return false;
    }
    Event report = onlyReport(context.events(p.block(), begin, end));
    return report != null
        && p.is(report.subjectTo() - 1, WordClass.NAME)
        && Collections.disjoint(
            words(p, report.subjectFrom(), report.subjectTo()),
            words(p, p.wordAt(mention.prose().begin()), p.wordAt(mention.prose().end())));
  }

  /** The one clause of a sentence in which anybody speaks; null if none or several do. */
  private static @Nullable Event onlyReport(List<Event> events) {
    Event report = null;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (event.tier() >= 2 && (report != null || event.tier() < 3)) {
        return null;
      }
      report = event.tier() == 3 ? event : report;
    }
    return report;
  }

  /** <i>Ruiz turned to Holm: “Is it over?” He nodded. “It is.”</i>: whoever is asked nods. */
  private static boolean isAsked(Paragraph p, int begin, int subject) {
    int question = p.sentenceBegin(subject) - 1;
    return p.is(subject, WordClass.PRONOUN)
        && p.is(question, WordClass.QUOTATION)
        && p.lastInside(question) == '?'
        && p.lastInside(begin) != '?';
  }

  /** Whether a word of a lead-in can hardly stand for who spoke before. */
  private boolean isOther(Paragraph p, int from, int to, int subject) {
    if (p.is(subject, WordClass.PRONOUN)) {
      return p.is(to - 1, WordClass.PRONOUN) && leadIns.differ(p, to - 1, subject);
    }
    Set<String> next = words(p, p.chunkBegin(subject), p.chunkEnd(subject));
    return Collections.disjoint(next, words(p, from, to));
  }

  /** The names of a phrase, or its last word. */
  private static Set<String> words(Paragraph p, int from, int to) {
    Set<String> words = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (p.is(i, WordClass.NAME)) {
        words.add(p.word(i));
      }
    }
    if (words.isEmpty()) {
      words.add(p.lower(to - 1));
    }
    return words;
  }

  /** <i>“Will it hold?” I asked Ruiz. “It will.”</i>: who tells the story asks and hears. */
  private boolean isAnswer(Place place, int question, Answer earlier) {
    Paragraph p = place.paragraph();
    Answer.Range asker = earlier.mention();
    boolean adjacent = question == place.word() - 1;
    boolean narrator = asker != null && asker.block() == p.block() && isNarrator(p, asker.prose());
    return p.lastInside(question) == '?'
        && p.lastInside(place.word()) != '?'
        && (adjacent || (narrator && p.sentenceEnd(question) == p.sentenceBegin(place.word())));
  }

  /** Whether words are <i>I</i> and no more. */
  private boolean isNarrator(Paragraph p, Span prose) {
    return p.is(p.wordAt(prose.begin()), WordClass.PRONOUN) && firstPerson.isIn(prose.of(p.text()));
  }

  /** Whoever is asked in the sentence of the question; nobody surely, if that is not said. */
  private Optional<Answer> answering(
      Paragraph p, int question, int answer, AttributionContext context) {
    for (Event event : context.events(p.block(), p.sentenceBegin(question), answer)) {
      int asked = questions.asks(p, event) ? questions.asked(p, event) : -1;
      if (asked >= 0) {
        String reason = "It answers the question before it.";
        return Optional.of(
            Answers.byLayout(
                name(), p.block(), p.span(p.chunkBegin(asked), p.chunkEnd(asked)), reason));
      }
    }
    return Optional.of(
        Answers.without(
            name(), Status.UNDECIDED, "It answers the question before it, and nobody is asked."));
  }

  private Optional<Answer> before(Place place, AttributionContext context) {
    Paragraph p = place.paragraph();
    int limit = Math.max(0, place.word() - AttributionContext.REACH);
    for (int i = place.word() - 1; i >= limit; i--) {
      Answer earlier = p.quotation(i) < 0 ? null : context.answer(p.quotation(i));
      if (earlier != null && earlier.isAttributed()) {
        if (isTakenOver(place, earlier) || isReportedBetween(place, i, earlier, context)) {
          return Optional.empty();
        }
        if (isAnswer(place, i, earlier) || replies.isTag(p, place.word())) {
          return answering(p, i, place.word(), context);
        }
        return Optional.of(
            Answers.carried(
                name(), earlier, "It goes on from the quotation before it in the paragraph."));
      }
    }
    return Optional.empty();
  }
}
