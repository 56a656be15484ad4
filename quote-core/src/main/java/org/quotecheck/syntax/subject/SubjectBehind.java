package org.quotecheck.syntax.subject;

import java.util.Optional;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Subjects behind their verb: <i>“…,” said Ruiz</i>; <i>described by Ruiz</i>. */
final class SubjectBehind {
  /** The words of a clause between a verb and the quotation in it, at most. */
  private static final int REPORT = 10;

  /** The words before and behind the verb of a sentence that leads to somebody, at most. */
  private static final int OPENING = 8;

  private final Paragraph paragraph;
  private final ClauseWords words;
  private final NounPhrases phrases;
  private final Appositions appositions;

  SubjectBehind(Paragraph paragraph, ClauseWords words, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.words = words;
    this.phrases = phrases;
    this.appositions = new Appositions(paragraph, words, phrases);
  }

  /** The subject behind a verb whose cue ends before {@code cueEnd}; empty if none stands there. */
  Optional<Subject> find(int verb, int cueEnd, int start, int end) {
    int presented = presented(verb, start, end);
    if (presented >= 0) {
      return Optional.of(new Subject(presented, paragraph.chunkEnd(presented), Route.INVERTED));
    }
    int by = isPassiveWithAgent(verb, verb + 1) ? verb + 1 : overQuotation(verb);
    return isPassiveWithAgent(verb, by)
        ? phrases.complete(by + 1, end).map(p -> Subject.of(p, Route.PASSIVE))
        : inverted(verb, cueEnd, start, end);
  }

  /**
   * <i>The first to call it “…” was Ruiz</i>, <i>among those who called it “…” was Ruiz</i>: whom
   * the sentence leads to; -1 if it leads to nobody.
   */
  private int presented(int verb, int start, int end) {
    boolean open = is(verb - 1, WordClass.TO) || is(verb - 1, WordClass.RELATIVE);
    if (!open || verb - paragraph.sentenceBegin(verb) > OPENING) {
      return -1;
    }
    for (int at = start; at < verb - 1; at++) {
      if (paragraph.wordClass(at).isFinite() || is(at, WordClass.COMMA)) {
        return -1;
      }
    }
    int quotation = verb + 1;
    while (quotation < Math.min(end, verb + OPENING)
        && !is(quotation, WordClass.QUOTATION)
        && !is(quotation, WordClass.COMMA)) {
      quotation++;
    }
    int name = quotation + 2;
    return is(quotation, WordClass.QUOTATION)
            && is(quotation + 1, WordClass.AUXILIARY)
            && words.isFormOfBe(paragraph, quotation + 1)
            && paragraph.inChunk(name)
            && words.isPerson(paragraph, name, paragraph.chunkEnd(name))
        ? name
        : -1;
  }

  /** <i>called a “…” man by Ruiz</i>, <i>fined for her “…” by Ruiz</i>: the word behind it. */
  private int overQuotation(int verb) {
    int quotation = takesHearer(verb) ? behindReport(verb) : verb + 1;
    while (quotation < verb + 3
        && (isOpener(quotation) || !paragraph.inChunk(quotation))
        && !is(quotation, WordClass.QUOTATION)) {
      quotation++;
    }
    if (!is(quotation, WordClass.QUOTATION)) {
      return verb + 1;
    }
    boolean glued = isOpener(quotation - 1) && paragraph.inChunk(quotation + 1);
    return glued ? paragraph.chunkEnd(quotation + 1) : quotation + 1;
  }

  /** <i>a</i>, <i>her</i> */
  private boolean isOpener(int at) {
    return is(at, WordClass.DETERMINER) || is(at, WordClass.POSSESSIVE_PRONOUN);
  }

  /** <i>was told</i>: the subject is the hearer, and a clause may stand before the quotation. */
  private boolean takesHearer(int verb) {
    CueForm cue = paragraph.cue(verb);
    return cue != null && cue.has(CueFlag.OBJECT) && isDone(verb);
  }

  /** <i>was told</i>, <i>was promptly told</i>; but <i>had promptly said by letter</i>. */
  private boolean isDone(int verb) {
    if (is(verb - 1, WordClass.AUXILIARY)) {
      return true;
    }
    int auxiliary = overAdverbsBefore(verb, paragraph.sentenceBegin(verb));
    return is(auxiliary, WordClass.AUXILIARY) && words.isFormOfBe(paragraph, auxiliary);
  }

  /** <i>was told she was “…” by Ruiz</i>: the quotation; the word behind the verb without one. */
  private int behindReport(int verb) {
    int at = verb + 1;
    int limit = Math.min(paragraph.size(), verb + REPORT);
    while (at < limit && !is(at, WordClass.QUOTATION) && !is(at, WordClass.COMMA)) {
      at++;
    }
    return is(at, WordClass.QUOTATION) ? at : verb + 1;
  }

  private boolean isPassiveWithAgent(int verb, int by) {
    return is(by, WordClass.PREPOSITION)
        && words.isAgentMarker(paragraph, by)
        && phrases.at(by + 1).isPresent()
        && isParticiple(verb)
        && hasAgent(verb, by);
  }

  private boolean isParticiple(int verb) {
    CueForm cue = paragraph.cue(verb);
    return cue != null && cue.isParticiple();
  }

  /**
   * <i>described by Ruiz</i>, <i>hailed by fans as</i>, <i>, hailed by fans</i>, <i>Hailed by
   * fans</i>, <i>a tower dubbed “…” by fans</i>, <i>, said by police to be</i>, <i>was told by a
   * guard</i>; but <i>Ruiz said by telephone</i>.
   */
  private boolean hasAgent(int verb, int by) {
    int to = paragraph.chunkEnd(by + 1);
    for (int i = by + 1; i < to; i++) {
      if (is(i, WordClass.NAME) || paragraph.wordClass(i).isPronoun()) {
        return true;
      }
    }
    CueForm cue = paragraph.cue(verb);
    boolean somebody = words.isPerson(paragraph, by + 1, to) || words.isSource(paragraph, to - 1);
    boolean supposed = is(to, WordClass.TO) && somebody;
    boolean rates = cue != null && cue.has(CueFlag.AS);
    boolean behindWords = by > verb + 1;
    boolean rated = to < paragraph.size() && words.isSubordinator(paragraph, to);
    if (rates && somebody && (behindWords || rated)) {
      return true;
    }
    boolean opens = is(verb - 1, WordClass.COMMA) || verb == paragraph.sentenceBegin(verb);
    return ((supposed || rates) && opens) || isDone(verb);
  }

  /** <i>“…,” said Ruiz</i>; <i>Said Ruiz: “…”</i>; <i>“…,” or so says Ruiz</i>. */
  private Optional<Subject> inverted(int verb, int cueEnd, int start, int end) {
    int left = overAdverbsBefore(verb, start);
    boolean so = left < verb - 1 && is(left, WordClass.CONJUNCTION);
    left = so ? left - 1 : left;
    boolean open = left < start || isAfterQuotation(left, start);
    boolean tail = !open && is(left, WordClass.COMMA) && left == verb - 1 && cueEnd == verb + 1;
    boolean invertible = canInvert(verb, cueEnd);
    if (!(open || tail) || !(invertible || closesSentence(verb))) {
      return Optional.empty();
    }
    boolean whole = isAfterWhole(left, start);
    int right = overAdverbsBehind(cueEnd, end);
    if (right >= end || !paragraph.inChunk(right) || is(right, WordClass.OBJECT_PRONOUN)) {
      return Optional.empty();
    }
    Optional<NounPhrases.Phrase> phrase = phrases.complete(right, end);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    NounPhrases.Phrase p = phrase.get();
    boolean sure = invertible && appositions.antecedent(left, start) == null;
    if (!sure && !(isNamed(p) && isClosed(p.to(), end))) {
      return Optional.empty();
    }
    if (hasOwnVerb(p, end)) {
      return Optional.empty();
    }
    boolean inverted = tail ? isTail(verb, p, end) : whole || !followsFiniteVerb(p.to(), end);
    return inverted ? Optional.of(Subject.of(p, Route.INVERTED)) : Optional.empty();
  }

  /** <i>wrote @harlow_news</i>: the sign before a name that only networks use. */
  private boolean isHandle(int sign) {
    return is(sign, WordClass.MARK)
        && is(sign + 1, WordClass.NAME)
        && paragraph.end(sign) == paragraph.begin(sign + 1);
  }

  private int overAdverbsBefore(int verb, int start) {
    int left = verb - 1;
    while (left >= start && is(left, WordClass.ADVERB)) {
      left--;
    }
    return left;
  }

  private int overAdverbsBehind(int cueEnd, int end) {
    int right = isHandle(cueEnd) ? cueEnd + 1 : cueEnd;
    while (right < end && (is(right, WordClass.ADVERB) || is(right, WordClass.TIME))) {
      right++;
    }
    return right;
  }

  /** The noun behind <i>thanked</i> or <i>accused</i> is whom it is about, not who speaks. */
  private boolean canInvert(int verb, int cueEnd) {
    CueForm cue = paragraph.cue(verb);
    boolean phrase = cueEnd > verb + 1;
    return cue == null || !(cue.isIng() || (cue.tier() < 1 && !phrase) || cue.has(CueFlag.TARGET));
  }

  /** <i>“Come in!” called Ruiz.</i>: nobody else is there who could have called her so. */
  private boolean closesSentence(int verb) {
    int quotation = verb - 1;
    CueForm cue = paragraph.cue(verb);
    return is(quotation, WordClass.QUOTATION)
        && cue != null
        && !cue.isIng()
        && paragraph.sentenceBegin(quotation) == quotation
        && QuotationWord.isClauseEnd(paragraph, quotation);
  }

  private boolean isAfterQuotation(int left, int start) {
    if (is(left, WordClass.QUOTATION)) {
      return !QuotationWord.isGlued(paragraph, left);
    }
    boolean mark = is(left, WordClass.COMMA) || is(left, WordClass.DASH);
    return mark && left - 1 >= start && is(left - 1, WordClass.QUOTATION);
  }

  /** Behind a quotation that ends as a clause does, the noun is the subject whatever follows it. */
  private boolean isAfterWhole(int left, int start) {
    int quotation = left >= start && is(left, WordClass.QUOTATION) ? left : left - 1;
    return quotation >= start
        && is(quotation, WordClass.QUOTATION)
        && QuotationWord.isClauseEnd(paragraph, quotation);
  }

  /** <i>Ruiz, whom Holm called “late,” said SHE FELT</i>, <i>said HOLM WAS</i>: no inversion. */
  private boolean hasOwnVerb(NounPhrases.Phrase phrase, int end) {
    boolean pronoun = is(phrase.from(), WordClass.PRONOUN) && phrase.to() == phrase.from() + 1;
    return is(phrase.to(), WordClass.AUXILIARY) || (pronoun && followsFiniteVerb(phrase.to(), end));
  }

  private boolean followsFiniteVerb(int at, int end) {
    return at < end && paragraph.wordClass(at).isFinite();
  }

  /**
   * <i>…, said Ruiz.</i> and <i>…, said Ruiz: “…”</i> behind anything: a verb of saying, a name,
   * and the end of the clause.
   */
  private boolean isTail(int verb, NounPhrases.Phrase phrase, int end) {
    CueForm cue = paragraph.cue(verb);
    return cue != null
        && cue.tier() >= 3
        && !cue.has(CueFlag.OBJECT)
        && isNamed(phrase)
        && isClosed(phrase.to(), end);
  }

  /** Whether a name stands in the phrase or in the aside behind it. */
  private boolean isNamed(NounPhrases.Phrase phrase) {
    int to = phrase.to();
    boolean aside = is(to, WordClass.COMMA) && paragraph.inChunk(to + 1);
    boolean named = hasName(phrase.from(), to) && words.isPerson(paragraph, phrase.from(), to);
    return named || (aside && hasName(to + 1, paragraph.chunkEnd(to + 1)));
  }

  private boolean isClosed(int at, int end) {
    return at >= end
        || is(at, WordClass.STOP)
        || is(at, WordClass.COMMA)
        || is(at, WordClass.COLON)
        || is(at, WordClass.PREPOSITION);
  }

  private boolean hasName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (is(i, WordClass.NAME)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }
}
