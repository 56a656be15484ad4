package org.quotecheck.syntax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Finds the events of a paragraph: every cue with its subject. Immutable and thread-safe. */
public final class EventFinder {
  /** How far an unknown verb can stand behind the quotation, or before the colon, it goes with. */
  private static final int REACH = 12;

  private final EventWords words;
  private final CuePhrases cuePhrases;

  /** A finder that uses the word lists of {@code language}. */
  public EventFinder(Language language) {
    this.words = new EventWords(language);
    this.cuePhrases = new CuePhrases(language);
  }

  /** The events in the order of their cues. */
  public List<Event> find(Paragraph paragraph) {
    return in(paragraph).all();
  }

  /** The same for those who ask for parts of a paragraph. */
  public ParagraphEvents in(Paragraph paragraph) {
    NounPhrases phrases = new NounPhrases(paragraph, words);
    return new ParagraphEvents(
        paragraph, this, new SubjectFinder(paragraph, words, phrases), phrases);
  }

  /** The events of the sentence from word {@code begin} to {@code end}, exclusive. */
  List<Event> inSentence(
      Paragraph paragraph, SubjectFinder subjects, NounPhrases phrases, int begin, int end) {
    List<Event> events = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      Optional<Event> event = find(paragraph, subjects, phrases, i, begin, end);
      if (event.isPresent()) {
        events.add(event.get());
      }
    }
    return events;
  }

  private Optional<Event> find(
      Paragraph p, SubjectFinder subjects, NounPhrases phrases, int i, int begin, int end) {
    return switch (p.wordClass(i)) {
      case CUE, VERB, ACCORDING, PREPOSITION, TO -> {
        Optional<Event> found = preposition(p, phrases, i, end);
        yield found.isPresent() ? found : other(p, subjects, phrases, i, begin, end);
      }
      case AUXILIARY -> state(p, subjects, i, begin);
      case OF -> owner(p, phrases, i, begin, end);
      case POSSESSIVE, POSSESSIVE_PRONOUN -> possessive(p, i);
      default -> Optional.empty();
    };
  }

  /** The same where no phrase of several words begins. */
  private Optional<Event> other(
      Paragraph p, SubjectFinder subjects, NounPhrases phrases, int i, int begin, int end) {
    return switch (p.wordClass(i)) {
      case CUE, VERB -> verb(p, subjects, i, begin, end);
      case TO -> view(p, phrases, i, begin, end);
      default -> {
        Optional<Event> found = owner(p, phrases, i, begin, end);
        yield found.isEmpty() && i == begin && words.isViewOpener(p, i)
            ? view(p, phrases, i, begin, end).filter(e -> isJudged(p, e.subjectTo() + 1))
            : found;
      }
    };
  }

  /** <i>For Ruiz, it was “a joke”</i>: the clause behind does nothing but say what something is. */
  private boolean isJudged(Paragraph p, int from) {
    int verb = from < p.size() && p.inChunk(from) ? p.chunkEnd(from) : p.size();
    if (verb >= p.size() || !words.isFormOfBe(p, verb)) {
      return false;
    }
    int at = verb + 1;
    while (p.is(at, WordClass.ADVERB) || p.is(at, WordClass.DETERMINER)) {
      at++;
    }
    return p.is(at, WordClass.QUOTATION);
  }

  /** The event of a cue and its subject, if there is one that can speak. */
  private static Optional<Event> event(
      Paragraph p, int from, int to, Optional<Subject> subject, int tier) {
    if (subject.isEmpty() || isSum(p, subject.get().from()) || isAsked(p, subject.get())) {
      return Optional.empty();
    }
    Subject s = subject.get();
    return Optional.of(new Event(from, to, s.from(), s.to(), s.route(), tier));
  }

  /** <i>Who called it “late”?</i>, <i>What follows is a “clash”</i>: nobody that it tells of. */
  private static boolean isAsked(Paragraph p, Subject subject) {
    return subject.to() == subject.from() + 1
        && p.is(subject.from(), WordClass.RELATIVE)
        && p.sentenceBegin(subject.from()) == subject.from();
  }

  /** <i>£3 million</i>, <i>£3m in wages</i>; but <i>a £3m firm</i>. */
  private static boolean isSum(Paragraph p, int from) {
    return p.is(from, WordClass.NUMBER)
        && Character.getType(p.text().charAt(p.begin(from))) == Character.CURRENCY_SYMBOL
        && p.is(p.chunkEnd(from) - 1, WordClass.NUMBER);
  }

  private Optional<Event> verb(Paragraph p, SubjectFinder subjects, int i, int begin, int end) {
    CueForm cue = p.cue(i);
    Optional<CuePhrases.Phrase> phrase = cuePhrases.verb(p, i);
    if (cue == null && phrase.isEmpty()) {
      Optional<Event> touching = touching(p, subjects, i, begin, end);
      return touching.isPresent() ? touching : deed(p, subjects, i, begin, end);
    }
    int to = phrase.isPresent() ? i + 1 + phrase.get().rest().size() : i + 1;
    int tier = phrase.isPresent() ? phrase.get().tier() : cue == null ? 0 : cue.tier();
    if (cue != null && words.isHearing(cue)) {
      int heard = heard(p, cue, to, end);
      if (heard > to) {
        return Optional.of(new Event(i, to, to, heard, Route.INVERTED, tier));
      }
      if (p.is(to, WordClass.AUXILIARY) && isToldBy(p, subjects, to, end)) {
        return Optional.empty();
      }
    }
    return event(p, i, to, subjects.subjectOf(i, to, begin, end), tier);
  }

  /** Behind whose words the object of a verb is; {@code from} if it is nobody's. */
  private int heard(Paragraph p, CueForm cue, int from, int end) {
    if (words.isQuoting(cue) && isSomebody(p, from, end)) {
      return p.chunkEnd(from);
    }
    int to = from < end && p.inChunk(from) ? p.chunkEnd(from) : from;
    for (int i = from + 1; i < to - 1; i++) {
      if (p.is(i, WordClass.POSSESSIVE)) {
        boolean words = p.is(i - 1, WordClass.NAME) && isUtteranceAt(p, to, end);
        return words ? i + 1 : from;
      }
    }
    return from;
  }

  /** <i>recalled Ruiz’s ADVICE: “…”</i>, <i>quoted Ruiz’s remark to Holm that “…”</i>. */
  private boolean isUtteranceAt(Paragraph p, int to, int end) {
    if (!words.isUtterance(p, to - 1)) {
      return false;
    }
    for (int i = to; i < Math.min(end, to + REACH) && !p.wordClass(i).isFinite(); i++) {
      if (p.quotation(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** <i>remembers being told by Ruiz</i>: who remembers it only heard it. */
  private static boolean isToldBy(Paragraph p, SubjectFinder subjects, int auxiliary, int end) {
    int verb = auxiliary + 1;
    while (p.is(verb, WordClass.AUXILIARY) || p.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    return verb < end
        && p.cue(verb) != null
        && subjects
            .subjectOf(verb, verb + 1, auxiliary, end)
            .filter(s -> s.route() == Route.PASSIVE)
            .isPresent();
  }

  /**
   * <i>“…,” the Echo quotes RUIZ as saying</i>, <i>Holm quoted RUIZ: “…”</i>: a phrase that owns
   * nothing, for people.
   */
  private boolean isSomebody(Paragraph p, int from, int end) {
    if (from >= end || !p.inChunk(from)) {
      return false;
    }
    for (int i = from; i < p.chunkEnd(from); i++) {
      if (p.is(i, WordClass.POSSESSIVE)) {
        return false;
      }
    }
    int to = p.chunkEnd(from);
    int as = overAside(p, to);
    boolean saying = as + 1 < end && words.isSubordinator(p, as) && isForm(p, as + 1);
    boolean colon = p.is(to, WordClass.COLON) && p.is(to + 1, WordClass.QUOTATION);
    return (saying || colon) && words.isPerson(p, from, to);
  }

  /** The word behind <i>, Ruiz,</i>; {@code from} if nothing stands between commas there. */
  private static int overAside(Paragraph p, int from) {
    boolean aside = p.is(from, WordClass.COMMA) && p.inChunk(from + 1);
    int to = aside ? p.chunkEnd(from + 1) : from;
    return aside && p.is(to, WordClass.COMMA) ? to + 1 : from;
  }

  /** <i>saying</i>, <i>having said</i>. */
  private static boolean isForm(Paragraph p, int at) {
    CueForm cue = p.cue(at);
    return p.is(at, WordClass.AUXILIARY) || (cue != null && cue.isIng());
  }

  /**
   * Any verb whose clause touches the end of a whole quotation is a cue there: <i>“We ran,” Ruiz
   * thundered</i>.
   */
  private static Optional<Event> touching(
      Paragraph p, SubjectFinder subjects, int i, int begin, int end) {
    if (begin == i || !followsWhole(p, i, begin)) {
      return Optional.empty();
    }
    Optional<Subject> subject = subjects.subjectOf(i, i + 1, begin, end);
    return subject.isPresent() && isTouching(p, Math.min(subject.get().from(), i))
        ? event(p, i, i + 1, subject, 1)
        : Optional.empty();
  }

  /**
   * A verb that is no cue: whoever does something in the sentence of a fragment is the likeliest to
   * be quoted in it, if nobody speaks there.
   */
  private Optional<Event> deed(Paragraph p, SubjectFinder subjects, int i, int begin, int end) {
    if (isSuffered(p, i, begin)) {
      return Optional.empty();
    }
    Optional<Subject> subject =
        subjects
            .subjectOf(i, i + 1, begin, end)
            .filter(s -> s.route() != Route.PASSIVE && s.route() != Route.INVERTED);
    return event(p, i, i + 1, subject, Event.DEED);
  }

  /** <i>was fined for “…”</i>, <i>was built by “…”</i>: what is done to somebody. */
  private boolean isSuffered(Paragraph p, int verb, int begin) {
    int at = verb - 1;
    while (at > begin && p.is(at, WordClass.ADVERB)) {
      at--;
    }
    return at > begin && words.isFormOfBe(p, at) && p.is(verb + 1, WordClass.PREPOSITION);
  }

  /** <i>Ruiz was blunter: “…”</i>: a colon leads from what somebody is to what they say. */
  private Optional<Event> state(Paragraph p, SubjectFinder subjects, int i, int begin) {
    int colon = words.isFormOfBe(p, i) ? colonBehind(p, i) : -1;
    if (colon < 0 || !p.is(colon + 1, WordClass.QUOTATION)) {
      return Optional.empty();
    }
    Optional<Subject> found = subjects.subjectOf(i, i + 1, begin, colon);
    Optional<Subject> sender = found.flatMap(s -> sender(p, s.from(), i));
    return event(
        p, i, i + 1, sender.isPresent() ? sender : found.filter(s -> isPerson(p, s)), Event.DEED);
  }

  /** <i>The message from Ruiz to Holm was blunt: “…”</i>: whom what is said comes from. */
  private Optional<Subject> sender(Paragraph p, int from, int to) {
    int link = p.inChunk(from) ? p.chunkEnd(from) : to;
    boolean carrier = link < to && words.isCueNoun(p, link - 1) && p.inChunk(link + 1);
    return carrier
            && words.isCarrierSource(p, link)
            && words.isPerson(p, link + 1, p.chunkEnd(link + 1))
        ? Optional.of(new Subject(link + 1, p.chunkEnd(link + 1), Route.DIRECT))
        : Optional.empty();
  }

  /** Not <i>Ruiz’s answer to Holm</i>. */
  private boolean isPerson(Paragraph p, Subject subject) {
    boolean said = p.inChunk(subject.from()) && words.isCueNoun(p, p.chunkEnd(subject.from()) - 1);
    return !said && words.isPerson(p, subject.from(), subject.to());
  }

  /** The colon that ends the clause of a verb; -1 if another verb or mark stands before it. */
  private static int colonBehind(Paragraph p, int verb) {
    for (int at = verb + 1; at <= Math.min(p.size() - 1, verb + REACH); at++) {
      WordClass c = p.wordClass(at);
      if (c == WordClass.COLON) {
        return at;
      }
      if (c.isFinite() || c == WordClass.COMMA || c == WordClass.STOP || p.quotation(at) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean followsWhole(Paragraph p, int i, int begin) {
    for (int at = i - 1; at >= Math.max(begin, i - REACH); at--) {
      if (p.quotation(at) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTouching(Paragraph p, int first) {
    int at = p.is(first - 1, WordClass.COMMA) ? first - 2 : first - 1;
    return at >= 0 && p.quotation(at) >= 0 && p.endsWithStop(at);
  }

  /** <i>To Ruiz, the plan is “…”</i>: in whose eyes, at the beginning of the sentence. */
  private Optional<Event> view(Paragraph p, NounPhrases phrases, int i, int begin, int end) {
    return i != begin
        ? Optional.empty()
        : phrases
            .complete(i + 1, end)
            .filter(s -> p.is(s.to(), WordClass.COMMA) && words.isPerson(p, s.from(), s.to()))
            .map(s -> new Event(i, i + 1, s.from(), s.to(), Route.ACCORDING, 1));
  }

  /** <i>According to Ruiz</i>, <i>in the words of Ruiz</i>. */
  private Optional<Event> preposition(Paragraph p, NounPhrases phrases, int i, int end) {
    Optional<CuePhrases.Phrase> phrase = cuePhrases.preposition(p, i);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int to = i + 1 + phrase.get().rest().size();
    if (phrase.get().rest().isEmpty() && isRate(p, to)) {
      return Optional.empty();
    }
    Optional<Subject> subject = phrases.complete(to, end).map(s -> Subject.of(s, Route.ACCORDING));
    return event(p, i, to, subject, phrase.get().tier());
  }

  /**
   * <i>per cent</i>, <i>per head</i>, <i>per square metre</i>: a noun in the singular, with no
   * article.
   */
  private boolean isRate(Paragraph p, int from) {
    if (!p.inChunk(from)) {
      return false;
    }
    int head = p.chunkEnd(from) - 1;
    for (int at = from; at <= head; at++) {
      if (!p.is(at, WordClass.NOUN)) {
        return false;
      }
    }
    return !words.isSource(p, head);
  }

  /** Where what somebody owns ends: <i>Ruiz’s claim</i>, <i>Ruiz’s most earnest claim</i>. */
  private static int ownedEnd(Paragraph p, int possessive) {
    int end = p.chunkEnd(possessive);
    boolean degree =
        end == possessive + 1
            && (p.is(end, WordClass.INDEFINITE)
                || p.is(end, WordClass.ADVERB)
                || p.is(end, WordClass.DETERMINER));
    if (!degree) {
      return end;
    }
    int noun = p.inChunk(end) ? end : end + 1;
    return noun < p.size() && p.inChunk(noun) ? p.chunkEnd(noun) : end;
  }

  /**
   * <i>the contention of Ruiz that</i>, <i>claims from Ruiz that</i>, <i>heard from Ruiz that</i>.
   */
  private Optional<Event> owner(Paragraph p, NounPhrases phrases, int i, int begin, int end) {
    boolean noun = i > begin && p.inChunk(i - 1) && words.isCueNoun(p, i - 1);
    boolean source = words.isCarrierSource(p, i);
    boolean heard = source && i > begin && words.isReceiving(p, i - 1);
    boolean drawn = source && i > begin + 1 && isDrawn(p, i - 1) && leadsToColon(p, i + 1, end);
    if (drawn && !noun) {
      return Optional.of(new Event(i - 1, i, i + 1, p.chunkEnd(i + 1), Route.POSSESSIVE, 0));
    }
    if (!heard && !(noun && (p.is(i, WordClass.OF) || source))) {
      return Optional.empty();
    }
    if (noun && source && isThere(p, p.chunkBegin(i - 1) - 1) && leadsToColon(p, i + 1, end)) {
      int to = p.chunkEnd(i + 1);
      return Optional.of(new Event(i - 1, i, i + 1, to, Route.POSSESSIVE, 0));
    }
    return phrases
        .complete(i + 1, end)
        .filter(
            s -> s.to() < end && (p.is(s.to(), WordClass.SUBORDINATOR) || isGiver(p, i, s, end)))
        .map(s -> new Event(i - 1, i, s.from(), s.to(), Route.POSSESSIVE, 0));
  }

  /** <i>drew scorn (from Ruiz)</i>, <i>got this (from Ruiz)</i>: what somebody gets. */
  private boolean isDrawn(Paragraph p, int last) {
    int first = p.inChunk(last) ? p.chunkBegin(last) : last;
    boolean thing = p.inChunk(last) || p.is(last, WordClass.DETERMINER);
    return thing && first > 0 && words.isReceiving(p, first - 1);
  }

  /** <i>won praise from Ruiz for “…”</i>: somebody named, and what the words are about. */
  private boolean isGiver(Paragraph p, int link, NounPhrases.Phrase giver, int end) {
    if (p.is(link, WordClass.OF) || !p.is(giver.to() - 1, WordClass.NAME)) {
      return false;
    }
    for (int i = giver.to(); i < Math.min(end, giver.to() + REACH); i++) {
      WordClass c = p.wordClass(i);
      if (c.isFinite() || c == WordClass.COMMA) {
        return false;
      }
      if (c == WordClass.QUOTATION) {
        return p.is(giver.to(), WordClass.PREPOSITION);
      }
    }
    return false;
  }

  /** <i>There was</i> a warning: nobody does anything with it. */
  private boolean isThere(Paragraph p, int verb) {
    return verb > 0 && words.isFormOfBe(p, verb) && p.is(verb - 1, WordClass.ADVERB);
  }

  /** <i>a warning from Ruiz: “…”</i>, <i>a warning from Ruiz for Holm: “…”</i>. */
  private static boolean leadsToColon(Paragraph p, int from, int end) {
    int mark = from < end && p.inChunk(from) ? p.chunkEnd(from) : end;
    boolean hearer = p.is(mark, WordClass.PREPOSITION) || p.is(mark, WordClass.TO);
    if (hearer && mark + 1 < end && p.inChunk(mark + 1)) {
      mark = p.chunkEnd(mark + 1);
    }
    return mark < end && p.is(mark, WordClass.COLON) && p.is(mark + 1, WordClass.QUOTATION);
  }

  /** <i>Ruiz’s statement</i>, <i>in the mayor’s words</i>, <i>in her words</i>. */
  private Optional<Event> possessive(Paragraph p, int i) {
    if (!p.inChunk(i)) {
      return Optional.empty();
    }
    int from = p.chunkBegin(i);
    Optional<CuePhrases.Phrase> phrase = cuePhrases.owner(p, from, i);
    if (phrase.isPresent()) {
      int to = i + 1 + phrase.get().rest().size();
      return Optional.of(new Event(i + 1, to, from, i + 1, Route.POSSESSIVE, phrase.get().tier()));
    }
    int end = ownedEnd(p, i);
    boolean noun = end > i + 1 && words.isCueNoun(p, end - 1);
    return noun
        ? Optional.of(new Event(end - 1, end, from, i + 1, Route.POSSESSIVE, 0))
        : Optional.empty();
  }
}
