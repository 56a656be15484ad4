package org.quotecheck.syntax.subject;

import java.util.Optional;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Subjects that a verb shares with the clause before it: <i>Ruiz nodded and said</i>, <i>Ruiz went
 * on to say</i>.
 */
final class ClauseSubjects {
  private final Paragraph paragraph;
  private final ClauseWords words;
  private final NounPhrases phrases;
  private final SubjectBefore subjects;
  private final OwnClauses ownClauses;
  private final Adverbials adverbials;
  private final RelativeHeads relatives;

  ClauseSubjects(
      Paragraph paragraph, ClauseWords words, NounPhrases phrases, SubjectBefore subjects) {
    this.words = words;
    this.paragraph = paragraph;
    this.phrases = phrases;
    this.subjects = subjects;
    this.ownClauses = new OwnClauses(paragraph);
    this.adverbials = new Adverbials(paragraph);
    this.relatives = new RelativeHeads(paragraph, words, phrases);
  }

  /**
   * The subject of the first finite verb before {@code limit}: who <i>went on to say</i>, who
   * <i>nodded and said</i>. A subordinate clause in front is passed over.
   */
  Optional<Subject> find(int limit, int start, int depth) {
    int from = ownClauses.begin(afterFrontPhrase(start, limit), limit);
    for (int at = from; at < limit; at++) {
      if (is(at, WordClass.SUBORDINATOR) && (at <= from + 1 || is(at - 1, WordClass.COMMA))) {
        from = afterFrontClause(at, limit);
        at = from;
      }
      if (at < limit && paragraph.wordClass(at).isFinite() && !inRelativeClause(at, from)) {
        Optional<Subject> subject = subjects.find(at, from, depth + 1);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** <i>In a statement released Monday, Ruiz …</i>: the subject stands behind the comma. */
  private int afterFrontPhrase(int start, int limit) {
    if (!is(start, WordClass.PREPOSITION) && !is(start, WordClass.PARTICIPLE)) {
      return start;
    }
    int behind = afterFrontClause(start, limit);
    boolean subject =
        behind < limit && paragraph.inChunk(behind) && ownClauses.hasFinite(behind, limit);
    return subject ? behind : start;
  }

  /** The word behind the comma of a front clause, which may stand inside marks. */
  private int afterFrontClause(int at, int limit) {
    int comma = at;
    while (comma < limit && !is(comma, WordClass.COMMA) && !paragraph.endsWithComma(comma)) {
      comma++;
    }
    return comma < limit ? comma + 1 : at + 1;
  }

  /** <i>After Ruiz called it “late,” Holm went on to say</i>: the clause in front is over. */
  private boolean hasClosed(int opener, int limit) {
    for (int at = opener; at < limit; at++) {
      if (paragraph.endsWithComma(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean inRelativeClause(int verb, int start) {
    for (int at = verb - 1; at >= start && !is(at, WordClass.COMMA); at--) {
      if (is(at, WordClass.RELATIVE)) {
        return true;
      }
      if (paragraph.wordClass(at).isFinite() && !is(at, WordClass.AUXILIARY)) {
        return false;
      }
    }
    return false;
  }

  /** <i>Ruiz was prompted to say</i>, <i>he began by saying</i>: whoever the clause is about. */
  Optional<Subject> control(int link, int start, int depth) {
    Optional<Subject> object = caused(link, start).or(() -> used(link, start, depth));
    if (object.isPresent()) {
      return object;
    }
    int clause = clauseOf(link, start);
    if (clause > start && relatives.isAboutSomebody(clause, start)) {
      return Optional.of(relatives.beforeRelative(clause, start).by(Route.CONTROL));
    }
    boolean inside = clause > start || !hasClosed(start, link);
    int from = inside && is(clause, WordClass.SUBORDINATOR) ? clause + 1 : clause;
    return find(link, from, depth).or(() -> find(link, start, depth)).map(s -> s.by(Route.CONTROL));
  }

  /**
   * <i>The delay prompted Ruiz to say</i>, <i>it fell to Ruiz to say</i>, <i>it took Ruiz two days
   * to say</i>, <i>it took a day for Ruiz to say</i>: the object says it.
   */
  private Optional<Subject> caused(int link, int start) {
    int last = is(link, WordClass.TO) ? adverbials.over(link - 1, start) : -1;
    if (last <= start || !paragraph.inChunk(last)) {
      return Optional.empty();
    }
    NounPhrases.Phrase phrase = phrases.climb(last, start);
    int before = phrase.from() - 1;
    boolean to = is(before, WordClass.TO);
    int verb =
        to || is(before, WordClass.PREPOSITION) ? adverbials.over(before - 1, start) : before;
    return verb >= start
            && words.isCausing(paragraph, verb, to)
            && words.isPerson(paragraph, phrase.from(), last + 1)
        ? Optional.of(Subject.of(phrase, Route.DIRECT))
        : Optional.empty();
  }

  /** <i>said her father used to say</i>: what somebody has the habit of, whoever tells of it. */
  private Optional<Subject> used(int link, int start, int depth) {
    boolean habit = link - 1 > start && words.isHabit(paragraph, link - 1);
    return habit
        ? subjects.find(link - 1, start, depth + 1).filter(s -> isTold(s.from() - 1))
        : Optional.empty();
  }

  /** Whether what is told begins behind a word: <i>said</i>, <i>said that</i>. */
  private boolean isTold(int before) {
    return words.isThat(paragraph, before) || is(before, WordClass.CUE);
  }

  /** <i>a post that Ruiz liked and called “…”</i>: the relative clause has a subject of its own. */
  Optional<Subject> ofRelative(int conjunction, int start) {
    for (int at = conjunction - 1; at > start; at--) {
      if (is(at, WordClass.RELATIVE) || is(at, WordClass.SUBORDINATOR)) {
        if (isBehindQuotation(at)) {
          return Optional.of(new Subject(at + 1, paragraph.chunkEnd(at + 1), Route.DIRECT));
        }
        boolean own = paragraph.inChunk(at - 1) && paragraph.inChunk(at + 1);
        int verb = own ? ownClauses.overAdverbs(paragraph.chunkEnd(at + 1)) : at;
        return own && verb + 1 == conjunction && paragraph.wordClass(verb).isFinite()
            ? Optional.of(new Subject(at + 1, paragraph.chunkEnd(at + 1), Route.DIRECT))
            : Optional.empty();
      }
      if (is(at, WordClass.COMMA) || is(at, WordClass.QUOTATION)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * <i>Ruiz shouted “…” as Holm turned and yelled “…”</i>: the clause before has its quotation, and
   * somebody else does something in this one.
   */
  private boolean isBehindQuotation(int opener) {
    return is(opener, WordClass.SUBORDINATOR)
        && is(opener - 1, WordClass.QUOTATION)
        && paragraph.inChunk(opener + 1)
        && isFinite(ownClauses.overAdverbs(paragraph.chunkEnd(opener + 1)))
        && words.isPerson(paragraph, opener + 1, paragraph.chunkEnd(opener + 1));
  }

  /**
   * <i>Ruiz hit Holm, who got up, wiped her face and said</i>: the word that opens a clause between
   * commas about somebody who is not the subject of the sentence, if no comma has closed it; -1
   * otherwise.
   */
  int relativeOf(int conjunction, int start) {
    if (!is(conjunction, WordClass.CONJUNCTION)) {
      return -1;
    }
    for (int at = conjunction - 1; at > start; at--) {
      boolean listed = is(at, WordClass.COMMA) && isFinite(ownClauses.overAdverbs(at + 1));
      if (is(at, WordClass.RELATIVE)) {
        boolean opens = is(at - 1, WordClass.COMMA) && paragraph.inChunk(at - 2);
        return opens && isFinite(ownClauses.overAdverbs(at + 1)) && ownClauses.hasFinite(start, at)
            ? at
            : -1;
      }
      if ((is(at, WordClass.COMMA) && !listed) || is(at, WordClass.QUOTATION)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a verb that can be finite stands in a range. */
  boolean hasFinite(int from, int to) {
    return ownClauses.hasFinite(from, to);
  }

  private boolean isFinite(int at) {
    return at < paragraph.size() && paragraph.wordClass(at).isFinite();
  }

  /** Where the clause around a word opens; {@code start} if it is not inside another. */
  private int clauseOf(int link, int start) {
    for (int at = link - 1; at > start; at--) {
      boolean opens = is(at, WordClass.SUBORDINATOR) || is(at, WordClass.RELATIVE);
      if (opens && ownClauses.hasFinite(at + 1, link)) {
        return at;
      }
    }
    return start;
  }

  /**
   * <i>…, when protesters broke in, shouting</i>, <i>…; Ruiz was kinder, praising</i>: the clause
   * behind the comma or semicolon, if it is one.
   */
  int innerClause(int left, int start) {
    for (int at = left - 1; at > start; at--) {
      boolean opens =
          (is(at, WordClass.SUBORDINATOR) && is(at - 1, WordClass.COMMA))
              || paragraph.isSemicolon(at);
      if (opens && ownClauses.hasFinite(at + 1, left)) {
        return at + 1;
      }
    }
    return start;
  }

  /**
   * Something that is no noun phrase ends before the verb: often a relative clause or participle.
   */
  Optional<Subject> afterClause(int left, int start, int depth) {
    for (int at = left; at > start; at--) {
      if (is(at, WordClass.RELATIVE) && paragraph.inChunk(at - 1)) {
        return Optional.of(Subject.of(phrases.climb(at - 1, start), Route.APPOSITION));
      }
      if (is(at, WordClass.COMMA)
          || is(at, WordClass.QUOTATION)
          || is(at, WordClass.SUBORDINATOR)) {
        break;
      }
    }
    return find(left + 1, start, depth).map(s -> overContact(s, start));
  }

  /**
   * <i>People who know Ruiz said</i>: the object of a relative clause ends before the verb, which
   * belongs to whom that clause is about, if nothing else governs them.
   */
  Optional<Subject> overRelative(NounPhrases.Phrase object, int start) {
    if (object.from() <= start || !paragraph.wordClass(object.from() - 1).isFinite()) {
      return Optional.empty();
    }
    for (int at = object.from() - 1; at > start; at--) {
      if (is(at, WordClass.RELATIVE) && paragraph.inChunk(at - 1)) {
        NounPhrases.Phrase antecedent = phrases.climb(at - 1, start);
        return isGoverned(antecedent.from() - 1, start)
            ? Optional.empty()
            : Optional.of(Subject.of(antecedent, Route.APPOSITION));
      }
      if (is(at, WordClass.COMMA) || is(at, WordClass.QUOTATION)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** <i>Police investigating the case said</i>, <i>residents living near the plant said</i>. */
  Optional<Subject> overParticiple(NounPhrases.Phrase object, int start) {
    int participle = object.from() - 1;
    if (is(participle, WordClass.PREPOSITION)) {
      participle--;
    }
    if (participle <= start
        || !is(participle, WordClass.PARTICIPLE)
        || !paragraph.inChunk(participle - 1)) {
      return Optional.empty();
    }
    NounPhrases.Phrase whose = phrases.climb(participle - 1, start);
    return isGoverned(whose.from() - 1, start)
        ? Optional.empty()
        : Optional.of(Subject.of(whose, Route.DIRECT));
  }

  /** Whether a word before a phrase shows that it is no subject. */
  private boolean isGoverned(int before, int start) {
    if (before < start) {
      return false;
    }
    return switch (paragraph.wordClass(before)) {
      case COMMA, COLON, DASH, SUBORDINATOR, CONJUNCTION, QUOTATION, ADVERB, MARK -> false;
      default -> true;
    };
  }

  /**
   * <i>A woman I met there said</i>, <i>a woman that I met</i>: the pronoun right behind a noun
   * opens a relative clause, and the verb behind that is the noun's.
   */
  private Subject overContact(Subject subject, int start) {
    int noun = subject.from() - 1;
    if (is(noun, WordClass.SUBORDINATOR)) {
      noun--;
    }
    boolean contact =
        subject.to() == subject.from() + 1
            && noun >= start
            && is(subject.from(), WordClass.PRONOUN)
            && is(noun, WordClass.NOUN)
            && paragraph.chunkEnd(noun) == noun + 1
            && !isGoverned(phrases.climb(noun, start).from() - 1, start);
    return contact
        ? Subject.of(phrases.climb(noun, start), Route.DIRECT)
        : subject.by(Route.COORDINATED);
  }

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }
}
