package org.quotecheck.attribution.sieve;

import java.util.List;
import java.util.Optional;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.Strictness;
import org.quotecheck.attribution.points.Place;
import org.quotecheck.attribution.sentence.Beats;
import org.quotecheck.attribution.sentence.FirstPerson;
import org.quotecheck.attribution.sentence.Frames;
import org.quotecheck.attribution.sentence.LeadIns;
import org.quotecheck.attribution.sentence.Questions;
import org.quotecheck.language.Language;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Carriers;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.text.Span;

/**
 * The sentence beside it in the paragraph has somebody speak: {@code Ruiz answered the council. “We
 * ran.”} A short sentence that only leads in ({@code Ruiz was blunt. Ruiz’s verdict?}) names the
 * speaker, as do a gesture before or behind the quotation ({@code Her eyes widen. “…” Ruiz
 * shrugs.}) and a question that the text tells of ({@code I asked Ruiz about it.}), and so does one
 * that reports what somebody said, where the quotation ends the paragraph ({@code Ruiz said that
 * nothing was settled. “We will listen.”}). After any other a reader may take the name over, but as
 * often it is somebody else's, so this sieve hesitates: on news with one clause cut out it named
 * the wrong person two times in three.
 */
final class SentenceBesideSieve implements Sieve {
  /** Words of one that only announces whose words follow. */
  private static final int ANNOUNCEMENT = 16;

  private final Carriers carriers;
  private final LeadIns leadIns;
  private final Beats beats;
  private final Frames frames;
  private final Questions questions;
  private final FirstPerson firstPerson;
  private final boolean takesReports;

  /**
   * A sieve for quotations beside a sentence that has a speaker.
   *
   * @param strictness whether a report of what somebody said is enough
   */
  SentenceBesideSieve(Language language, Strictness strictness) {
    this.carriers = new Carriers(language);
    this.leadIns = new LeadIns(language);
    this.beats = new Beats(language);
    this.frames = new Frames(language);
    this.questions = new Questions(language);
    this.firstPerson = new FirstPerson(language);
    this.takesReports = strictness == Strictness.NORMAL;
  }

  @Override
  public String name() {
    return "sentence-beside";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    return context.firstPlace(quotation).flatMap(place -> answer(place, context));
  }

  private Optional<Answer> answer(Place place, AttributionContext context) {
    Paragraph p = place.paragraph();
    int begin = p.sentenceBegin(place.word());
    if (begin != place.word()) {
      return Optional.empty();
    }
    return begin == 0 ? behind(place) : before(place, p.sentenceBegin(begin - 1), context);
  }

  /** {@code “Nobody asked me.” Ruiz shrugs.} */
  private Optional<Answer> behind(Place place) {
    Paragraph p = place.paragraph();
    int end = p.sentenceEnd(place.word());
    int actor = end == place.word() + 1 && end < p.size() ? actor(p, end) : -1;
    if (actor < 0) {
      return Optional.empty();
    }
    Span prose = p.span(p.chunkBegin(actor), p.chunkEnd(actor));
    String name = "“" + prose.of(p.text()) + "”";
    Answer answer =
        Answers.byLayout(
            name(), p.block(), prose, "The short sentence behind shows " + name + " speaking.");
    return Optional.of(
        p.lastInside(place.word()) == '?'
            ? Answers.hesitating(
                answer, name + " behind the question may have asked it or may be answering.")
            : answer);
  }

  private int actor(Paragraph p, int from) {
    return beats.actor(p, from, p.sentenceEnd(from));
  }

  private Optional<Answer> before(Place place, int from, AttributionContext context) {
    Paragraph p = place.paragraph();
    int begin = place.word();
    Span prose = leadIn(p, from, begin);
    if (!prose.isEmpty()) {
      String reason = "The short sentence before leads in with “" + prose.of(p.text()) + "”.";
      return Optional.of(Answers.byLayout(name(), p.block(), prose, reason));
    }
    if (isAnnounced(p, from, begin - 1)) {
      Span owner = p.span(from, carriers.ownerEnd(p, from, begin - 1));
      String reason = "It is what “" + owner.of(p.text()) + "” is announced to say.";
      return Optional.of(Answers.byLayout(name(), p.block(), owner, reason));
    }
    List<Event> events = context.events(p.block(), from, begin);
    Optional<Answer> asked = asked(place, from, events);
    if (asked.isPresent()) {
      return asked;
    }
    if (takesReports && endsParagraph(p, begin) && isReport(p, events, from)) {
      String where = " in the sentence before, which reports what was said";
      return Optional.of(Answers.byEvent(name(), p, events.get(0), where, List.of()));
    }
    return byEvents(p, events, begin);
  }

  /** The words for whoever a short sentence brings up; empty without. */
  private Span leadIn(Paragraph p, int from, int to) {
    Span owner = beats.owner(p, from, to);
    if (owner.isEmpty()) {
      owner = frames.broughtUp(p, from, to - 1);
    }
    int subject = owner.isEmpty() ? leadIns.subject(p, from, to) : -1;
    if (subject < 0 && owner.isEmpty()) {
      subject = carriers.giver(p, to - 2, from);
    }
    if (subject < 0) {
      return owner;
    }
    int end = p.chunkEnd(subject);
    int owned = carriers.ownerEnd(p, p.chunkBegin(subject), end);
    return p.span(
        p.chunkBegin(subject),
        owned < end && p.is(owned - 1, WordClass.POSSESSIVE) ? owned - 1 : end);
  }

  /** {@code I asked Ruiz about it. Would she do it again? “In a heartbeat, I would.”} */
  private Optional<Answer> asked(Place place, int from, List<Event> events) {
    Paragraph p = place.paragraph();
    int begin = place.word();
    if (p.lastInside(begin) == '?') {
      return Optional.empty();
    }
    int subject = questions.subject(p, from, begin);
    if (subject >= 0) {
      Answer answer = answering(p, p.span(subject, subject + 1), "is asked about in");
      return Optional.of(
          firstPerson.isIn(p.word(begin))
              ? answer
              : Answers.hesitating(answer, "The question before it may be put to anybody."));
    }
    int minded = questions.minded(p, from, begin);
    if (minded >= 0) {
      return Optional.of(
          answering(p, p.span(p.chunkBegin(minded), minded + 1), "is asked about in"));
    }
    int put = questions.putTo(p, from, begin);
    int hearer = put >= 0 ? put : questions.hearer(p, from, begin);
    if (hearer >= 0) {
      return Optional.of(
          answering(p, p.span(p.chunkBegin(hearer), p.chunkEnd(hearer)), "is asked in"));
    }
    Event first = events.isEmpty() ? null : events.get(0);
    if (first == null || first.tier() < 2 || !questions.asks(p, first)) {
      return Optional.empty();
    }
    int asked = questions.asked(p, first);
    return Optional.of(
        asked >= 0
            ? answering(p, p.span(p.chunkBegin(asked), p.chunkEnd(asked)), "is asked in")
            : Answers.without(
                name(),
                Status.UNDECIDED,
                "The sentence before tells of a question, not of who answers it."));
  }

  private Answer answering(Paragraph p, Span prose, String how) {
    String reason = "“" + prose.of(p.text()) + "” " + how + " the sentence before.";
    return Answers.byLayout(name(), p.block(), prose, reason);
  }

  private Optional<Answer> byEvents(Paragraph p, List<Event> events, int begin) {
    for (int i = events.size() - 1; i >= 0; i--) {
      Event event = events.get(i);
      if (event.tier() == 3 && isPerson(p, event) && isBare(p, event, begin)) {
        return Optional.of(
            Answers.byEvent(
                name(), p, event, " in the sentence before, which says nothing else", List.of()));
      }
      if (event.tier() >= 2 && isPerson(p, event)) {
        Answer guess = Answers.byEvent(name(), p, event, " in the sentence before", List.of());
        return Optional.of(
            Answers.hesitating(
                guess, "Only the sentence before names a speaker, and nothing says it goes on."));
      }
    }
    return Optional.empty();
  }

  /**
   * <i>She added that nothing was settled.</i> Nobody but its subject speaks in it, and it has no
   * words of theirs yet.
   */
  private static boolean isReport(Paragraph p, List<Event> events, int before) {
    Event first = events.isEmpty() ? null : events.get(0);
    if (first == null
        || first.tier() < 3
        || first.cueFrom() < first.subjectTo()
        || !isPerson(p, first)) {
      return false;
    }
    for (int i = 1; i < events.size(); i++) {
      if (events.get(i).tier() >= 2) {
        return false;
      }
    }
    boolean clause = false;
    for (int i = before; i < p.sentenceEnd(before); i++) {
      if (p.quotation(i) >= 0 || (i < first.subjectFrom() && p.wordClass(i).isFinite())) {
        return false;
      }
      clause |= i >= first.cueTo() && p.wordClass(i).isFinite();
    }
    return clause;
  }

  private static boolean endsParagraph(Paragraph p, int quotation) {
    return p.sentenceEnd(quotation) == p.size() && quotation == p.size() - 1;
  }

  /** <i>Ruiz said in a statement. “…”</i>: what was said can only be what follows. */
  private static boolean isBare(Paragraph p, Event event, int end) {
    int behind = Math.max(event.cueTo(), event.subjectTo());
    int before = p.sentenceBegin(end - 1);
    if (end - before > AttributionContext.REACH) {
      return false;
    }
    for (int i = behind; i < end; i++) {
      if (p.quotation(i) >= 0 || p.wordClass(i).isFinite() || p.is(i, WordClass.SUBORDINATOR)) {
        return false;
      }
    }
    for (int i = before; i < Math.min(event.subjectFrom(), event.cueFrom()); i++) {
      if (p.quotation(i) >= 0) {
        return false;
      }
    }
    return !p.inChunk(behind);
  }

  /** {@code Ruiz’s verdict? Her answer to the board?} Nothing but whose words follow. */
  private boolean isAnnounced(Paragraph p, int from, int stop) {
    boolean phrase =
        p.is(stop, WordClass.STOP)
            && stop - from < ANNOUNCEMENT
            && carriers.ownerEnd(p, from, stop) < stop;
    for (int i = from; phrase && i < stop; i++) {
      phrase = !p.wordClass(i).isFinite() && p.quotation(i) < 0;
    }
    return phrase;
  }

  private static boolean isPerson(Paragraph p, Event event) {
    for (int i = event.subjectFrom(); i < event.subjectTo(); i++) {
      if (p.is(i, WordClass.NAME) || p.wordClass(i).isPronoun()) {
        return true;
      }
    }
    return false;
  }
}
