package org.quotecheck.syntax.subject;

import java.util.Optional;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Subjects of forms in -ing: <i>a sign saying</i>, <i>Ruiz left the hall, shouting</i>. */
final class ParticipleSubjects {
  /** The words between a verb and <i>as saying</i>, at most. */
  private static final int QUOTED = 12;

  private final Paragraph paragraph;
  private final ClauseWords words;
  private final NounPhrases phrases;
  private final Adverbials adverbials;
  private final SubjectBefore subjects;
  private final ClauseSubjects clauses;

  ParticipleSubjects(
      Paragraph paragraph,
      ClauseWords words,
      NounPhrases phrases,
      SubjectBefore subjects,
      ClauseSubjects clauses) {
    this.paragraph = paragraph;
    this.words = words;
    this.phrases = phrases;
    this.adverbials = new Adverbials(paragraph);
    this.subjects = subjects;
    this.clauses = clauses;
  }

  Optional<Subject> find(int verb, int left, int start, int depth) {
    int quoted = quoted(left, start);
    if (quoted >= 0) {
      return Optional.of(new Subject(quoted, paragraph.chunkEnd(quoted), Route.DIRECT));
    }
    int doer = isSaying(verb) ? doer(left, start) : -1;
    if (doer >= 0) {
      return Optional.of(new Subject(doer, paragraph.chunkEnd(doer), Route.DIRECT));
    }
    int giver = giver(left, start);
    if (giver >= 0) {
      return Optional.of(new Subject(giver, left + 1, Route.DIRECT));
    }
    Optional<Subject> tag = ofTag(left, start);
    if (tag.isPresent()) {
      return tag;
    }
    int joined = joined(left, start);
    if (joined >= 0) {
      return Optional.of(new Subject(joined, paragraph.chunkEnd(joined), Route.PARTICIPLE));
    }
    int aside = beforeAside(left, start);
    if (aside < left) {
      return clauses
          .find(aside + 1, clauses.innerClause(aside, start), depth)
          .map(s -> s.by(Route.PARTICIPLE));
    }
    if (isShown(left, start)) {
      return Optional.of(new Subject(paragraph.chunkBegin(left), left + 1, Route.DIRECT));
    }
    int noun = adverbials.overTimeWord(left, start);
    if (paragraph.inChunk(noun) && isCarrier(noun, start)) {
      return carrier(noun, start, depth);
    }
    if (isAbsolute(left, start)) {
      return Optional.of(Subject.of(phrases.climb(left, start), Route.DIRECT));
    }
    if (is(left, WordClass.PREPOSITION)) {
      return clauses.control(left, start, depth);
    }
    if (is(left, WordClass.VERB)) {
      return subjects.find(left, start, depth + 1).map(s -> s.by(Route.CONTROL));
    }
    Optional<Subject> clause = clauses.find(left + 1, clauses.innerClause(left, start), depth);
    if (clause.isEmpty() && (is(left, WordClass.NOUN) || is(left, WordClass.NAME))) {
      return subjects.direct(left, start, depth);
    }
    return clause.isEmpty() ? fronted(verb) : clause.map(s -> s.by(Route.PARTICIPLE));
  }

  /**
   * <i>quoted Ruiz as saying</i>, <i>heard Ruiz saying</i>: the object of a verb that tells whose
   * words they are; -1 without such a verb.
   */
  private int quoted(int left, int start) {
    if (paragraph.inChunk(left)) {
      int object = paragraph.chunkBegin(left);
      CueForm verb = object > start ? paragraph.cue(object - 1) : null;
      boolean heard = verb != null && words.isHearing(verb);
      return heard && words.isPerson(paragraph, object, left + 1) ? object : -1;
    }
    boolean as = is(left, WordClass.PREPOSITION) || is(left, WordClass.SUBORDINATOR);
    if (!as || !words.isSubordinator(paragraph, left)) {
      return -1;
    }
    for (int at = left - 1; at > Math.max(start, left - QUOTED); at--) {
      CueForm verb = paragraph.cue(at - 1);
      if (verb != null && words.isQuoting(verb) && paragraph.inChunk(at)) {
        return words.isPerson(paragraph, at, paragraph.chunkEnd(at)) ? at : -1;
      }
      if (paragraph.quotation(at) >= 0 || paragraph.wordClass(at).isFinite()) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * <i>accused Ruiz of saying</i>, <i>asked Ruiz to apologise for saying</i>: the object of the
   * verb whose deed the form behind a preposition is; -1 if there is none.
   */
  private int doer(int left, int start) {
    int last = left - 1;
    if (last > start && words.isApology(paragraph, last, left)) {
      last = is(last - 1, WordClass.TO) ? last - 2 : -1;
      return last > start && isObject(last) ? paragraph.chunkBegin(last) : -1;
    }
    boolean blamed =
        last > start
            && isObject(last)
            && words.isBlaming(paragraph, paragraph.chunkBegin(last) - 1, left);
    return blamed ? paragraph.chunkBegin(last) : -1;
  }

  /** <i>got a letter from Ruiz saying</i>: whom it comes from; -1 without such a one. */
  private int giver(int left, int start) {
    if (!paragraph.inChunk(left)) {
      return -1;
    }
    int first = paragraph.chunkBegin(left);
    int noun = first - 2;
    boolean from = noun >= start && words.isCarrierSource(paragraph, first - 1);
    return from && words.isCueNoun(paragraph, noun) && words.isPerson(paragraph, first, left + 1)
        ? first
        : -1;
  }

  /** Not <i>trying to</i>: what that is for is said by whoever tells of it. */
  private boolean isSaying(int verb) {
    CueForm cue = paragraph.cue(verb);
    return cue != null && cue.tier() >= 2;
  }

  /** Whether a phrase for somebody ends with a word and stands behind a verb. */
  private boolean isObject(int last) {
    if (!paragraph.inChunk(last)) {
      return false;
    }
    int first = paragraph.chunkBegin(last);
    boolean verb = first > 0 && paragraph.wordClass(first - 1).isFinite();
    return verb && words.isPerson(paragraph, first, last + 1);
  }

  /**
   * <i>The deal is “fine,” said HOLM, adding</i>, <i>the deal is “fine,” HOLM said, adding</i>:
   * whoever has spoken in the clause right behind a quotation, whatever the quotation is part of.
   */
  private Optional<Subject> ofTag(int comma, int start) {
    if (!is(comma, WordClass.COMMA)) {
      return Optional.empty();
    }
    boolean direct = is(comma - 1, WordClass.CUE);
    int last = direct ? comma - 2 : comma - 1;
    if (last <= start || !paragraph.inChunk(last)) {
      return Optional.empty();
    }
    NounPhrases.Phrase speaker = phrases.climb(last, start);
    int before = direct ? speaker.from() - 1 : speaker.from() - 2;
    boolean tag = direct || is(speaker.from() - 1, WordClass.CUE);
    int quotation = is(before, WordClass.COMMA) ? before - 1 : before;
    boolean behind =
        tag
            && quotation >= start
            && is(quotation, WordClass.QUOTATION)
            && QuotationWord.isClauseEnd(paragraph, quotation);
    return behind ? Optional.of(Subject.of(speaker, Route.PARTICIPLE)) : Optional.empty();
  }

  /**
   * <i>Ruiz said it was late and HOLM agreed, adding</i>, <i>Ruiz sat down, but HOLM laughed,
   * saying</i>: whose verb, joined to a clause before, the comma closes; -1 without such a one.
   */
  private int joined(int comma, int start) {
    int verb = is(comma, WordClass.COMMA) ? adverbials.over(comma - 1, start) : -1;
    boolean closed = verb > start && (is(verb, WordClass.VERB) || is(verb, WordClass.CUE));
    int last = closed ? adverbials.over(verb - 1, start) : -1;
    if (last <= start || !paragraph.inChunk(last)) {
      return -1;
    }
    int first = paragraph.chunkBegin(last);
    boolean own = first - 1 > start && is(first - 1, WordClass.CONJUNCTION);
    return own && clauses.hasFinite(start, first - 1) && words.isPerson(paragraph, first, last + 1)
        ? first
        : -1;
  }

  /**
   * <i>Ruiz left, at one point calling …</i>: the comma before what only says when or where; not
   * <i>with one aide calling</i>.
   */
  private int beforeAside(int left, int start) {
    if (!is(left, WordClass.NOUN)) {
      return left;
    }
    int first = paragraph.chunkBegin(left);
    if (!words.isNumber(paragraph, first)) {
      return left;
    }
    int preposition = first - 1;
    boolean aside =
        is(preposition, WordClass.PREPOSITION)
            && is(preposition - 1, WordClass.COMMA)
            && !words.isAbsoluteMarker(paragraph, preposition);
    return aside && preposition - 1 > start ? preposition - 1 : left;
  }

  /** <i>footage of Ruiz saying</i>: whoever is in it speaks. */
  private boolean isShown(int left, int start) {
    if (!is(left, WordClass.NAME)) {
      return false;
    }
    int of = paragraph.chunkBegin(left) - 1;
    return of - 1 >= start && is(of, WordClass.OF) && words.isRecord(paragraph, of - 1);
  }

  /**
   * <i>Both spoke, Ruiz saying …</i>: a name behind a mark or conjunction, right before the form.
   */
  private boolean isAbsolute(int left, int start) {
    if (!is(left, WordClass.NAME)) {
      return false;
    }
    int before = phrases.climb(left, start).from() - 1;
    boolean mark = is(before, WordClass.COMMA) || is(before, WordClass.DASH);
    return before > start
        && (mark || (is(before, WordClass.CONJUNCTION) && !paragraph.inChunk(before - 1)));
  }

  /**
   * <i>a sign saying</i>, <i>with Ruiz saying</i>: the noun right before speaks, not the clause.
   */
  private boolean isCarrier(int last, int start) {
    int before = phrases.climb(last, start).from() - 1;
    while (before > start && is(before, WordClass.CONJUNCTION) && paragraph.inChunk(before - 1)) {
      before = phrases.climb(before - 1, start).from() - 1;
    }
    boolean with = before >= start && words.isAbsoluteMarker(paragraph, before);
    return with || words.isCueNoun(paragraph, last);
  }

  /** What is issued speaks for whoever issued it: <i>Ruiz released a statement saying</i>. */
  private Optional<Subject> carrier(int last, int start, int depth) {
    NounPhrases.Phrase phrase = phrases.climb(last, start);
    int before = phrase.from() - 1;
    boolean particle = is(before, WordClass.PREPOSITION) || is(before, WordClass.ADVERB);
    if (particle && before > start && paragraph.wordClass(before - 1).isFinite()) {
      before--;
    }
    boolean object = is(before, WordClass.VERB) || is(before, WordClass.CUE);
    Optional<Subject> issuer =
        object && before > start && words.isCueNoun(paragraph, last)
            ? subjects.find(before, start, depth + 1)
            : Optional.empty();
    return issuer
        .map(s -> s.by(Route.CONTROL))
        .or(() -> Optional.of(Subject.of(phrase, Route.DIRECT)));
  }

  /** A participle or cue that opens the sentence: its subject comes behind the comma. */
  Optional<Subject> fronted(int verb) {
    if (tellsOfSubject(verb)) {
      return Optional.empty();
    }
    int end = Math.min(paragraph.size(), verb + SubjectFinder.REACH);
    int sentence = paragraph.sentence(verb);
    for (int at = verb + 1; at < end && paragraph.sentence(at) == sentence; at++) {
      if (is(at, WordClass.COMMA) && paragraph.inChunk(at + 1)) {
        int to = paragraph.chunkEnd(at + 1);
        boolean described = is(to, WordClass.COMMA) && !isWiderPlace(at, to);
        if (to < end && (described || isFiniteNext(to))) {
          return Optional.of(new Subject(at + 1, to, Route.PARTICIPLE));
        }
      }
    }
    return Optional.empty();
  }

  /** <i>Hailed as “…”, Ruiz left</i>: she does not hail, others do. */
  private boolean tellsOfSubject(int verb) {
    CueForm cue = paragraph.cue(verb);
    return cue != null && cue.isParticiple() && (cue.has(CueFlag.TARGET) || cue.has(CueFlag.AS));
  }

  /**
   * <i>in Varde, North Sound, Ruiz said</i>: a name between two, of which the last has the verb.
   */
  private boolean isWiderPlace(int comma, int to) {
    return is(comma - 1, WordClass.NAME)
        && is(comma + 1, WordClass.NAME)
        && is(to + 1, WordClass.NAME)
        && isFiniteNext(paragraph.chunkEnd(to + 1));
  }

  private boolean isFiniteNext(int from) {
    int next = from;
    while (is(next, WordClass.ADVERB)) {
      next++;
    }
    return next < paragraph.size() && paragraph.wordClass(next).isFinite();
  }

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }
}
