package org.quotecheck.syntax;

import java.util.Optional;
import java.util.Set;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.WordList;

/**
 * Finds the subject of a verb by walking left over what may stand between, without a parser.
 *
 * <p>The order of the questions is the order of the routes' reliability. Each walk stops after
 * {@link #REACH} words, so a paragraph costs time linear in its length.
 */
final class SubjectFinder {
  /** How far a verb's subject is looked for. */
  private static final int REACH = 60;

  /**
   * How many verbs of other clauses are asked for their subjects at most: in a chain of verbs each
   * asks all those before it.
   */
  private static final int TRIES = 100;

  private final Paragraph paragraph;
  private final NounPhrases phrases;
  private final WordList cueNouns;
  private final Set<String> formsOfBe;
  private int tries;

  /**
   * A subject.
   *
   * @param from its first word
   * @param to the word after its last
   * @param route how it was found
   */
  record Subject(int from, int to, Route route) {}

  SubjectFinder(Paragraph paragraph, WordList cueNouns, Set<String> formsOfBe) {
    this.paragraph = paragraph;
    this.cueNouns = cueNouns;
    this.formsOfBe = formsOfBe;
    this.phrases = new NounPhrases(paragraph);
  }

  /**
   * The subject of a verb.
   *
   * @param verb the verb's word
   * @param behind the word after the whole cue, which may be a phrase
   * @param begin the first word of the sentence
   * @param end the word after its last
   */
  Optional<Subject> subjectOf(int verb, int behind, int begin, int end) {
    tries = 0;
    int start = afterOpenBracket(verb, Math.max(begin, verb - REACH));
    if (isReduced(verb, start)) {
      return Optional.empty();
    }
    Optional<Subject> inverted = inverted(verb, behind, start, end);
    if (inverted.isPresent()) {
      return inverted;
    }
    return isPassive(verb, start) ? Optional.empty() : before(verb, start, 0);
  }

  /** <i>The board had been warned</i>: it is spoken to, or of. */
  private boolean isPassive(int verb, int start) {
    CueForm cue = paragraph.cue(verb);
    if (cue == null || !cue.isParticiple()) {
      return false;
    }
    for (int at = verb - 1; at >= start; at--) {
      if (is(at, WordClass.AUXILIARY)) {
        return formsOfBe.contains(paragraph.lower(at));
      }
      if (!is(at, WordClass.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  /** <i>wrote a book called “…”</i>: the object of a verb is called so by nobody. */
  private boolean isReduced(int verb, int start) {
    CueForm cue = paragraph.cue(verb);
    boolean naming =
        cue != null && cue.has(CueFlag.AS) && cue.isParticiple() && !paragraph.inChunk(verb + 1);
    if (!naming || !paragraph.inChunk(verb - 1) || is(verb - 1, WordClass.PRONOUN)) {
      return false;
    }
    int before = phrases.climb(verb - 1, start).from() - 1;
    return before > start
        && (is(before, WordClass.VERB)
            || is(before, WordClass.CUE)
            || is(before, WordClass.PARTICIPLE));
  }

  /** A clause inside brackets has its subject inside them. */
  private int afterOpenBracket(int verb, int start) {
    int depth = 0;
    for (int at = verb - 1; at >= start; at--) {
      if (is(at, WordClass.CLOSE)) {
        depth++;
      } else if (is(at, WordClass.OPEN) && --depth < 0) {
        return at + 1;
      }
    }
    return start;
  }

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }

  // ---- after the verb

  /** <i>“…,” said Ruiz</i>; <i>Said Ruiz: “…”</i>; passive <i>described by Ruiz</i>. */
  private Optional<Subject> inverted(int verb, int behind, int start, int end) {
    if (is(verb + 1, WordClass.PREPOSITION)
        && paragraph.lower(verb + 1).equals("by")
        && phrases.at(verb + 2).isPresent()
        && isParticiple(verb)
        && hasAgent(verb)) {
      return phrases.complete(verb + 2, end).map(p -> new Subject(p.from(), p.to(), Route.PASSIVE));
    }
    int left = verb - 1;
    while (left >= start && is(left, WordClass.ADVERB)) {
      left--;
    }
    boolean open = left < start || isAfterQuotation(left, start);
    boolean tail = !open && is(left, WordClass.COMMA) && left == verb - 1 && behind == verb + 1;
    if (!(open || tail) || !canInvert(verb)) {
      return Optional.empty();
    }
    boolean whole = isAfterWhole(left, start);
    int right = behind;
    while (right < end && (is(right, WordClass.ADVERB) || is(right, WordClass.TIME))) {
      right++;
    }
    if (right >= end || !paragraph.inChunk(right) || is(right, WordClass.OBJECT_PRONOUN)) {
      return Optional.empty();
    }
    return phrases
        .complete(right, end)
        .filter(p -> tail ? isTail(verb, p, end) : whole || !followsFiniteVerb(p.to(), end))
        .map(p -> new Subject(p.from(), p.to(), Route.INVERTED));
  }

  /** <i>described by Ruiz</i>, <i>was told by a guard</i>; but <i>Ruiz said by telephone</i>. */
  private boolean hasAgent(int verb) {
    int to = paragraph.chunkEnd(verb + 2);
    for (int i = verb + 2; i < to; i++) {
      if (is(i, WordClass.NAME) || paragraph.wordClass(i).isPronoun()) {
        return true;
      }
    }
    return is(verb - 1, WordClass.AUXILIARY);
  }

  private boolean isAfterQuotation(int left, int start) {
    if (is(left, WordClass.QUOTATION)) {
      return !isGlued(left);
    }
    boolean mark = is(left, WordClass.COMMA) || is(left, WordClass.DASH);
    return mark && left - 1 >= start && is(left - 1, WordClass.QUOTATION);
  }

  /** <i>…, said Ruiz.</i> behind anything: a verb of saying, a name, and the end of the clause. */
  private boolean isTail(int verb, NounPhrases.Phrase phrase, int end) {
    CueForm cue = paragraph.cue(verb);
    if (cue == null || cue.tier() < 3 || cue.has(CueFlag.OBJECT)) {
      return false;
    }
    boolean aside = is(phrase.to(), WordClass.COMMA) && paragraph.inChunk(phrase.to() + 1);
    boolean name =
        hasName(phrase.from(), phrase.to())
            || (aside && hasName(phrase.to() + 1, paragraph.chunkEnd(phrase.to() + 1)));
    boolean closed =
        phrase.to() >= end
            || is(phrase.to(), WordClass.STOP)
            || is(phrase.to(), WordClass.COMMA)
            || is(phrase.to(), WordClass.PREPOSITION);
    return name && closed;
  }

  private boolean hasName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (is(i, WordClass.NAME)) {
        return true;
      }
    }
    return false;
  }

  /** Behind a quotation that ends as a clause does, the noun is the subject whatever follows it. */
  private boolean isAfterWhole(int left, int start) {
    int quotation = left >= start && is(left, WordClass.QUOTATION) ? left : left - 1;
    return quotation >= start && is(quotation, WordClass.QUOTATION) && isClauseEnd(quotation);
  }

  /** A fragment inside a noun phrase (<i>the “plan” called …</i>) does not open an inversion. */
  private boolean isGlued(int quotation) {
    return Character.isLetterOrDigit(paragraph.lastInside(quotation))
        && (is(quotation - 1, WordClass.DETERMINER)
            || is(quotation - 1, WordClass.POSSESSIVE_PRONOUN));
  }

  private boolean followsFiniteVerb(int at, int end) {
    return at < end && paragraph.wordClass(at).isFinite();
  }

  private boolean isParticiple(int verb) {
    CueForm cue = paragraph.cue(verb);
    return cue != null && cue.isParticiple();
  }

  /** The noun behind <i>thanked</i> or <i>accused</i> is whom it is about, not who speaks. */
  private boolean canInvert(int verb) {
    CueForm cue = paragraph.cue(verb);
    return cue == null || !(cue.isIng() || cue.tier() < 1 || cue.has(CueFlag.TARGET));
  }

  // ---- before the verb

  private Optional<Subject> before(int verb, int start, int depth) {
    if (depth > 4 || ++tries > TRIES) {
      return Optional.empty();
    }
    int left = overAdverbials(verb - 1, start);
    if (left < start) {
      return fronted(verb);
    }
    CueForm cue = paragraph.cue(verb);
    if (cue != null && cue.isIng() && !hasAuxiliary(left + 1, verb)) {
      return participle(verb, left, start, depth);
    }
    return switch (paragraph.wordClass(left)) {
      case CLOSE -> beforeBracket(left, start);
      case DASH -> beforeDash(left, start);
      case COMMA -> beforeComma(left, start, depth);
      case RELATIVE -> relative(left, start);
      case TO -> control(left, start, depth);
      case CONJUNCTION -> coordinated(left, start, depth);
      default ->
          paragraph.inChunk(left) ? direct(left, start, depth) : afterClause(left, start, depth);
    };
  }

  private boolean hasAuxiliary(int from, int to) {
    for (int at = from; at < to; at++) {
      if (is(at, WordClass.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  /** Over auxiliaries, adverbs, <i>on Monday</i>, <i>in 2015</i>. */
  private int overAdverbials(int from, int start) {
    int at = from;
    while (at >= start) {
      WordClass c = paragraph.wordClass(at);
      if (c == WordClass.AUXILIARY || c == WordClass.ADVERB) {
        at--;
      } else if (c == WordClass.TIME || (c == WordClass.NUMBER && isTimeNumber(at))) {
        at = overTime(at, start);
      } else {
        break;
      }
    }
    return at;
  }

  /** <i>a statement Tuesday saying</i>. */
  private int overTimeWord(int left, int start) {
    int at = left;
    while (at > start && is(at, WordClass.TIME)) {
      at--;
    }
    if (at < left && at > start && is(at, WordClass.DETERMINER)) {
      at--;
    }
    return at;
  }

  private boolean isTimeNumber(int at) {
    return is(at - 1, WordClass.TIME)
        || (is(at - 1, WordClass.PREPOSITION) && paragraph.end(at) - paragraph.begin(at) == 4);
  }

  private int overTime(int from, int start) {
    int at = from;
    while (at >= start
        && (is(at, WordClass.TIME)
            || is(at, WordClass.NUMBER)
            || (is(at, WordClass.COMMA) && is(at - 1, WordClass.TIME)))) {
      at--;
    }
    while (at >= start
        && (is(at, WordClass.PREPOSITION)
            || is(at, WordClass.DETERMINER)
            || is(at, WordClass.ADVERB))) {
      at--;
    }
    return at;
  }

  /** A participle or cue that opens the sentence: its subject comes behind the comma. */
  private Optional<Subject> fronted(int verb) {
    int end = Math.min(paragraph.size(), verb + REACH);
    int sentence = paragraph.sentence(verb);
    for (int at = verb + 1; at < end && paragraph.sentence(at) == sentence; at++) {
      if (is(at, WordClass.COMMA) && paragraph.inChunk(at + 1)) {
        int to = paragraph.chunkEnd(at + 1);
        int next = to;
        while (is(next, WordClass.ADVERB)) {
          next++;
        }
        if (next < end && (paragraph.wordClass(next).isFinite() || is(next, WordClass.COMMA))) {
          return Optional.of(new Subject(at + 1, to, Route.PARTICIPLE));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> direct(int left, int start, int depth) {
    NounPhrases.Phrase phrase = phrases.climb(left, start);
    int before = phrase.from() - 1;
    if (before >= start && isPreposition(before)) {
      Subject guess = new Subject(phrase.from(), phrase.to(), Route.COORDINATED);
      return afterClause(before, start, depth).or(() -> Optional.of(guess));
    }
    return Optional.of(new Subject(phrase.from(), phrase.to(), Route.DIRECT));
  }

  private boolean isPreposition(int at) {
    return is(at, WordClass.PREPOSITION) || is(at, WordClass.OF) || is(at, WordClass.TO);
  }

  private Optional<Subject> beforeBracket(int close, int start) {
    int last = overBracket(close, start);
    return last >= start && paragraph.inChunk(last) ? apposition(last, start) : Optional.empty();
  }

  private Optional<Subject> beforeDash(int dash, int start) {
    int at = dash - 1;
    while (at >= start && !is(at, WordClass.DASH)) {
      at--;
    }
    return at - 1 >= start && paragraph.inChunk(at - 1)
        ? apposition(at - 1, start)
        : Optional.empty();
  }

  private Optional<Subject> apposition(int last, int start) {
    NounPhrases.Phrase phrase = phrases.climb(last, start);
    return Optional.of(new Subject(phrase.from(), phrase.to(), Route.APPOSITION));
  }

  /**
   * The leftmost noun phrase that ends before a comma, opens its clause, and is no object: the
   * description between the commas may hold commas and verbs of its own.
   */
  private Optional<Subject> beforeComma(int comma, int start, int depth) {
    NounPhrases.Phrase best = null;
    int at = comma;
    while (at > start) {
      int last = is(at, WordClass.COMMA) ? overBracket(at - 1, start) : -1;
      if (last >= start && paragraph.inChunk(last)) {
        NounPhrases.Phrase phrase = phrases.climb(last, start);
        if (opensClause(phrase.from() - 1, start)) {
          best = phrase;
        }
        at = phrase.from();
      }
      if (at <= start
          || (is(at - 1, WordClass.QUOTATION) && isClauseEnd(at - 1) && !isTitle(at - 1))) {
        break;
      }
      at--;
    }
    if (best != null) {
      return Optional.of(new Subject(best.from(), best.to(), Route.APPOSITION));
    }
    return clauseSubject(comma, start, depth)
        .map(s -> new Subject(s.from(), s.to(), Route.COORDINATED));
  }

  /** The word before a bracketed remark that ends at {@code at}; {@code at} if none does. */
  private int overBracket(int at, int start) {
    int open = at;
    while (is(at, WordClass.CLOSE) && open > start && !is(open, WordClass.OPEN)) {
      open--;
    }
    return is(at, WordClass.CLOSE) ? open - 1 : at;
  }

  private boolean isClauseEnd(int quotation) {
    char last = paragraph.lastInside(quotation);
    return last == ',' || last == '.' || last == '?' || last == '!';
  }

  /**
   * <i>author of “The Long Road,”</i>: a quotation that a preposition governs is part of a phrase.
   */
  private boolean isTitle(int quotation) {
    return is(quotation - 1, WordClass.OF) || is(quotation - 1, WordClass.PREPOSITION);
  }

  private boolean opensClause(int before, int start) {
    if (before < start) {
      return true;
    }
    return switch (paragraph.wordClass(before)) {
      case COMMA, COLON, DASH, STOP, SUBORDINATOR, QUOTATION, ADVERB, OPEN, MARK -> true;
      case CONJUNCTION -> before == start || !paragraph.inChunk(before - 1);
      default -> false;
    };
  }

  /** The noun before <i>who</i>, with it. */
  private Optional<Subject> relative(int relative, int start) {
    int at = relative - 1;
    if (at >= start && is(at, WordClass.COMMA)) {
      at--;
    }
    if (at >= start && paragraph.inChunk(at)) {
      NounPhrases.Phrase phrase = phrases.climb(at, start);
      return Optional.of(new Subject(phrase.from(), relative + 1, Route.RELATIVE));
    }
    return Optional.of(new Subject(relative, relative + 1, Route.RELATIVE));
  }

  private Optional<Subject> coordinated(int conjunction, int start, int depth) {
    return clauseSubject(conjunction, start, depth)
        .map(s -> new Subject(s.from(), s.to(), Route.COORDINATED));
  }

  private Optional<Subject> participle(int verb, int left, int start, int depth) {
    int noun = overTimeWord(left, start);
    if (paragraph.inChunk(noun) && isCarrier(noun, start)) {
      return carrier(noun, start, depth);
    }
    if (isAbsolute(left, start)) {
      return Optional.of(subject(phrases.climb(left, start), Route.DIRECT));
    }
    if (is(left, WordClass.PREPOSITION)) {
      return control(left, start, depth);
    }
    if (is(left, WordClass.VERB)) {
      return before(left, start, depth + 1).map(s -> new Subject(s.from(), s.to(), Route.CONTROL));
    }
    Optional<Subject> clause = clauseSubject(left + 1, innerClause(left, start), depth);
    if (clause.isEmpty() && (is(left, WordClass.NOUN) || is(left, WordClass.NAME))) {
      return direct(left, start, depth);
    }
    return clause.isEmpty()
        ? fronted(verb)
        : clause.map(s -> new Subject(s.from(), s.to(), Route.PARTICIPLE));
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

  private static Subject subject(NounPhrases.Phrase phrase, Route route) {
    return new Subject(phrase.from(), phrase.to(), route);
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
        object && before > start && cueNouns.contains(paragraph.lower(last))
            ? before(before, start, depth + 1)
            : Optional.empty();
    return issuer
        .map(s -> new Subject(s.from(), s.to(), Route.CONTROL))
        .or(() -> Optional.of(new Subject(phrase.from(), phrase.to(), Route.DIRECT)));
  }

  /** <i>Ruiz was prompted to say</i>, <i>he began by saying</i>: whoever the clause is about. */
  private Optional<Subject> control(int link, int start, int depth) {
    int clause = start;
    for (int at = link - 1; at > start; at--) {
      boolean opens = is(at, WordClass.SUBORDINATOR) || is(at, WordClass.RELATIVE);
      if (opens && hasFinite(at + 1, link)) {
        clause = at;
        break;
      }
    }
    int from = is(clause, WordClass.SUBORDINATOR) ? clause + 1 : clause;
    return clauseSubject(link, from, depth)
        .or(() -> clauseSubject(link, start, depth))
        .map(s -> new Subject(s.from(), s.to(), Route.CONTROL));
  }

  private boolean hasFinite(int from, int to) {
    for (int at = from; at < to; at++) {
      if (paragraph.wordClass(at).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** <i>…, when protesters broke in, shouting</i>: the clause behind the comma, if it is one. */
  private int innerClause(int left, int start) {
    for (int at = left - 1; at > start; at--) {
      boolean opens = is(at, WordClass.SUBORDINATOR) && is(at - 1, WordClass.COMMA);
      if (opens && hasFinite(at + 1, left)) {
        return at + 1;
      }
    }
    return start;
  }

  /**
   * <i>a sign saying</i>, <i>with Ruiz saying</i>: the noun right before speaks, not the clause.
   */
  private boolean isCarrier(int last, int start) {
    int before = phrases.climb(last, start).from() - 1;
    while (before > start && is(before, WordClass.CONJUNCTION) && paragraph.inChunk(before - 1)) {
      before = phrases.climb(before - 1, start).from() - 1;
    }
    boolean with = before >= start && paragraph.lower(before).equals("with");
    return with || cueNouns.contains(paragraph.lower(last));
  }

  /**
   * Something that is no noun phrase ends before the verb: often a relative clause or participle.
   */
  private Optional<Subject> afterClause(int left, int start, int depth) {
    for (int at = left; at > start; at--) {
      if (is(at, WordClass.RELATIVE) && paragraph.inChunk(at - 1)) {
        NounPhrases.Phrase phrase = phrases.climb(at - 1, start);
        return Optional.of(new Subject(phrase.from(), phrase.to(), Route.APPOSITION));
      }
      if (is(at, WordClass.COMMA)
          || is(at, WordClass.QUOTATION)
          || is(at, WordClass.SUBORDINATOR)) {
        break;
      }
    }
    return clauseSubject(left + 1, start, depth)
        .map(s -> new Subject(s.from(), s.to(), Route.COORDINATED));
  }

  /**
   * The subject of the first finite verb before {@code limit}: who <i>went on to say</i>, who
   * <i>nodded and said</i>. A subordinate clause in front is passed over.
   */
  private Optional<Subject> clauseSubject(int limit, int start, int depth) {
    int from = ownClause(afterFrontPhrase(start, limit), limit);
    for (int at = from; at < limit; at++) {
      if (is(at, WordClass.SUBORDINATOR) && (at <= from + 1 || is(at - 1, WordClass.COMMA))) {
        from = afterFrontClause(at, limit);
        at = from;
      }
      if (at < limit && paragraph.wordClass(at).isFinite() && !inRelativeClause(at, from)) {
        Optional<Subject> subject = before(at, from, depth + 1);
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
    boolean subject = behind < limit && paragraph.inChunk(behind) && hasFinite(behind, limit);
    return subject ? behind : start;
  }

  /** <i>The council met and she nodded and said</i>: a clause that a pronoun opens for itself. */
  private int ownClause(int start, int limit) {
    for (int at = limit - 2; at > start; at--) {
      boolean opens = is(at, WordClass.PRONOUN) && is(at - 1, WordClass.CONJUNCTION);
      if (opens && hasFinite(at + 1, limit)) {
        return at;
      }
    }
    return start;
  }

  private int afterFrontClause(int at, int limit) {
    int comma = at;
    while (comma < limit && !is(comma, WordClass.COMMA)) {
      comma++;
    }
    return comma < limit ? comma + 1 : at + 1;
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
}
