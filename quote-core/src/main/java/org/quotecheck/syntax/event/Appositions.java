package org.quotecheck.syntax.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Subjects that a description parts from their verb: <i>Ruiz, 34, who runs the port, said</i>. */
final class Appositions {
  /** More words than an age has: <i>who is 34 years old</i>. */
  private static final int LONGEST_AGE = 5;

  private final Paragraph paragraph;
  private final EventWords words;
  private final NounPhrases phrases;

  Appositions(Paragraph paragraph, EventWords words, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.words = words;
    this.phrases = phrases;
  }

  Optional<Subject> beforeBracket(int close, int start) {
    int last = overBracket(close, start);
    return last >= start && paragraph.inChunk(last) ? apposition(last, start) : Optional.empty();
  }

  Optional<Subject> beforeDash(int dash, int start) {
    int at = dash - 1;
    while (at >= start && !is(at, WordClass.DASH)) {
      at--;
    }
    return at - 1 >= start && paragraph.inChunk(at - 1)
        ? apposition(at - 1, start)
        : Optional.empty();
  }

  private Optional<Subject> apposition(int last, int start) {
    return Optional.of(Subject.of(phrases.climb(last, start), Route.APPOSITION));
  }

  /**
   * The leftmost noun phrase that ends before a comma, opens its clause, and is no object: the
   * description between the commas may hold commas and verbs of its own.
   */
  Optional<Subject> beforeComma(int comma, int start) {
    NounPhrases.Phrase best = antecedent(comma, start);
    if (best != null) {
      return Optional.of(Subject.of(best, Route.APPOSITION));
    }
    NounPhrases.Phrase inner = null;
    int at = comma;
    while (at > start) {
      NounPhrases.Phrase phrase = endingBefore(at, start);
      if (phrase != null) {
        best = opensClause(phrase.from() - 1, start) ? phrase : best;
        inner = isInnerSubject(phrase, start) ? phrase : inner;
        at = phrase.from();
      }
      if (at <= start || endsSearch(at - 1)) {
        break;
      }
      at--;
    }
    return Optional.ofNullable(best == null ? inner : best)
        .map(p -> Subject.of(p, Route.APPOSITION));
  }

  /**
   * <i>as Ruiz, sobbing, cried</i>, <i>said Ruiz, in tears, cried</i>: a name behind a word that
   * opens clauses as well, or behind a verb of saying with a subject before it.
   */
  private boolean isInnerSubject(NounPhrases.Phrase phrase, int start) {
    int before = phrase.from() - 1;
    boolean name = phrase.to() == paragraph.chunkEnd(phrase.from());
    for (int i = phrase.from(); name && i < phrase.to(); i++) {
      name = is(i, WordClass.NAME);
    }
    if (before <= start || !name) {
      return false;
    }
    boolean opener = is(before, WordClass.PREPOSITION) && words.isSubordinator(paragraph, before);
    CueForm cue = opener ? null : paragraph.cue(before);
    boolean told =
        cue != null
            && cue.tier() == 3
            && !cue.isIng()
            && !cue.has(CueFlag.OBJECT)
            && !cue.has(CueFlag.TARGET);
    return opener || (told && is(before, WordClass.CUE) && paragraph.inChunk(before - 1));
  }

  /**
   * <i>Ruiz, whom Tarn called “…”, said</i>, <i>Ruiz, best known for “…”, said</i>: whom a
   * description is about that ends with a quotation, if the sentence begins with them; null if none
   * ends before the comma or with the one inside the marks. A relative clause may go on behind that
   * one.
   */
  NounPhrases.@Nullable Phrase antecedent(int comma, int start) {
    int quotation = is(comma, WordClass.COMMA) ? comma - 1 : comma;
    if (!is(quotation, WordClass.QUOTATION) || !QuotationWord.isClauseEnd(paragraph, quotation)) {
      return null;
    }
    int at = quotation;
    while (at > start && !is(at, WordClass.COMMA)) {
      at--;
    }
    boolean described =
        words.isRelative(paragraph, at + 1) ? quotation < comma : describes(at + 1, quotation);
    NounPhrases.Phrase noun = at > start && described ? endingBefore(at, start) : null;
    return noun != null && noun.from() == start ? noun : null;
  }

  /** <i>Ruiz, best known for “…,” said</i>: the comma that closes it stands inside the marks. */
  Optional<Subject> beforeQuotation(int quotation, int start) {
    return Optional.ofNullable(antecedent(quotation, start))
        .map(p -> Subject.of(p, Route.APPOSITION));
  }

  /** <i>wearing a shirt that said</i>, <i>best known for</i>. */
  private boolean describes(int from, int quotation) {
    CueForm cue = from < quotation ? paragraph.cue(from) : null;
    boolean form = is(from, WordClass.PARTICIPLE) || (cue != null && cue.isIng());
    for (int i = from; !form && i < quotation - 1; i++) {
      if (paragraph.wordClass(i).isFinite() && !isParticiple(i)) {
        return false;
      }
    }
    return form || is(quotation - 1, WordClass.PREPOSITION) || is(quotation - 1, WordClass.OF);
  }

  private boolean isParticiple(int word) {
    CueForm cue = paragraph.cue(word);
    return cue != null && cue.isParticiple();
  }

  /**
   * <i>Ruiz, head of the port said</i>: a role that no comma parts from the verb, behind a name
   * that opens the clause; but not <i>Ruiz, neighbours said</i>.
   */
  Optional<Subject> unclosed(NounPhrases.Phrase phrase, int start) {
    int last = phrase.to() - 1;
    boolean governed =
        is(paragraph.chunkBegin(last) - 1, WordClass.OF)
            || is(paragraph.chunkBegin(last) - 1, WordClass.PREPOSITION);
    boolean surname = paragraph.isCapital(last) && !isCapitals(last);
    if (!governed && (surname || !words.isRole(paragraph, last))) {
      return Optional.empty();
    }
    int comma = commaBefore(phrase.from() - 1, start);
    if (governed && comma > start && isWhereabouts(comma + 1)) {
      return unclosedName(comma, start);
    }
    int role = is(comma + 1, WordClass.PARTICIPLE) ? comma + 2 : comma + 1;
    boolean described =
        comma > start
            && is(comma - 1, WordClass.NAME)
            && paragraph.inChunk(role)
            && words.isRole(paragraph, paragraph.chunkEnd(role) - 1)
            && (role < phrase.from() || !is(role, WordClass.DETERMINER));
    NounPhrases.Phrase name = described ? endingBefore(comma, start) : null;
    return name != null && opensClause(name.from() - 1, start)
        ? Optional.of(Subject.of(name, Route.APPOSITION))
        : Optional.empty();
  }

  /**
   * <i>from Harlow</i>, <i>of the port</i>, <i>living in Harlow</i>: what no verb has as subject.
   */
  private boolean isWhereabouts(int at) {
    return is(at, WordClass.PREPOSITION) || is(at, WordClass.OF) || is(at, WordClass.PARTICIPLE);
  }

  /**
   * <i>Ruiz, from Harlow said</i>, <i>Ruiz, 42, from Harlow said</i>: a name that opens the
   * sentence.
   */
  private Optional<Subject> unclosedName(int comma, int start) {
    int age = comma - 1;
    boolean aged = is(age, WordClass.NUMBER) && is(age - 1, WordClass.COMMA) && age - 1 > start;
    int last = aged ? age - 2 : age;
    if (!is(last, WordClass.NAME)) {
      return Optional.empty();
    }
    NounPhrases.Phrase name = phrases.climb(last, start);
    boolean opens = name.from() <= start || is(name.from() - 1, WordClass.QUOTATION);
    return opens && words.isPerson(paragraph, name.from(), name.to())
        ? Optional.of(Subject.of(name, Route.APPOSITION))
        : Optional.empty();
  }

  /**
   * <i>Ruiz, who works for the port said</i>: no comma closes the clause about whoever opens the
   * sentence.
   */
  Optional<Subject> unclosedRelative(NounPhrases.Phrase phrase, int start) {
    int verb = phrase.from() - 1;
    if (is(verb, WordClass.PREPOSITION) && !is(verb - 1, WordClass.AUXILIARY)) {
      verb--;
    }
    int relative = verb - 1;
    boolean clause =
        relative - 1 > start
            && paragraph.wordClass(verb).isFinite()
            && is(relative, WordClass.RELATIVE)
            && is(relative - 1, WordClass.COMMA);
    return clause ? unclosedName(relative - 1, start) : Optional.empty();
  }

  /** <i>CEO</i>, which no surname is written like. */
  private boolean isCapitals(int word) {
    for (int at = paragraph.begin(word); at < paragraph.end(word); at++) {
      if (Character.isLowerCase(paragraph.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** The comma of the same clause before a word or at it; -1 without one. */
  private int commaBefore(int from, int start) {
    for (int at = from; at > start; at--) {
      boolean inside =
          paragraph.inChunk(at)
              || is(at, WordClass.OF)
              || is(at, WordClass.PREPOSITION)
              || is(at, WordClass.CONJUNCTION)
              || is(at, WordClass.PARTICIPLE);
      if (is(at, WordClass.COMMA)) {
        return at;
      }
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  private NounPhrases.@Nullable Phrase endingBefore(int comma, int start) {
    int last = is(comma, WordClass.COMMA) ? overBracket(comma - 1, start) : -1;
    return last >= start && paragraph.inChunk(last) ? phrases.climb(last, start) : null;
  }

  private boolean endsSearch(int at) {
    return is(at, WordClass.QUOTATION)
        && QuotationWord.isClauseEnd(paragraph, at)
        && !QuotationWord.isTitle(paragraph, at);
  }

  /** The word before a bracketed remark that ends at {@code at}; {@code at} if none does. */
  private int overBracket(int at, int start) {
    int open = at;
    while (is(at, WordClass.CLOSE) && open > start && !is(open, WordClass.OPEN)) {
      open--;
    }
    return is(at, WordClass.CLOSE) ? open - 1 : at;
  }

  private boolean opensClause(int before, int start) {
    if (before < start) {
      return true;
    }
    return switch (paragraph.wordClass(before)) {
      case COMMA, COLON, DASH, STOP, SUBORDINATOR, RELATIVE, QUOTATION, ADVERB, OPEN, MARK -> true;
      case CONJUNCTION -> before == start || !paragraph.inChunk(before - 1);
      default -> false;
    };
  }

  /** The noun before <i>who</i>, with it; with the first <i>who</i> of several in a row. */
  Subject beforeRelative(int last, int start) {
    int relative = firstOfRow(last, start);
    int at = relative - 1;
    if (at >= start && is(at, WordClass.COMMA)) {
      at = overTime(overAsides(overBracket(at - 1, start), start), start);
    }
    at = beforeBareNoun(at, start);
    boolean noun = at >= start && paragraph.inChunk(at);
    int from = noun ? phrases.climb(at, start).from() : relative;
    return new Subject(from, noun && at < relative - 2 ? at + 1 : relative + 1, Route.RELATIVE);
  }

  /** <i>praised by Holm on Monday, who said</i>: the last word before what tells when. */
  private int overTime(int last, int start) {
    int at = last;
    while (at > start && is(at, WordClass.TIME)) {
      at--;
    }
    return at < last && at > start && is(at, WordClass.PREPOSITION) ? at - 1 : at;
  }

  /**
   * <i>Ruiz, who owns a farm and who said</i>: the first of two that are about the same; the word
   * itself if it is alone, or if the first has nobody before it, as in <i>asked who came and who
   * said</i>.
   */
  private int firstOfRow(int relative, int start) {
    boolean joined = is(relative - 1, WordClass.CONJUNCTION);
    for (int at = relative - 2; joined && at > start; at--) {
      if (is(at, WordClass.QUOTATION) || is(at, WordClass.COLON)) {
        return relative;
      }
      if (isSame(at, relative) && isBehindSomebody(at, start)) {
        return at;
      }
    }
    return relative;
  }

  private boolean isSame(int one, int relative) {
    return is(one, WordClass.RELATIVE) && paragraph.lower(one).equals(paragraph.lower(relative));
  }

  private boolean isBehindSomebody(int relative, int start) {
    int noun = is(relative - 1, WordClass.COMMA) ? relative - 2 : relative - 1;
    return noun >= start
        && paragraph.inChunk(noun)
        && words.isPerson(paragraph, paragraph.chunkBegin(noun), noun + 1);
  }

  /**
   * <i>Ruiz, 34, who answered</i>, <i>Ruiz, of Harlow, a baker, who answered</i>, <i>it was Ruiz,
   * not Holm, who answered</i>: the name before what is said of its bearer between commas.
   */
  private int overAsides(int last, int start) {
    int at = last;
    int comma = commaOfAside(at, start);
    while (comma > start) {
      at = overBracket(comma - 1, start);
      comma = commaOfAside(at, start);
    }
    return is(at, WordClass.NAME) ? at : last;
  }

  /** The comma before a description that ends with a word; -1 if none does. */
  private int commaOfAside(int last, int start) {
    int not = paragraph.inChunk(last) ? paragraph.chunkBegin(last) - 1 : -1;
    if (not - 1 > start && is(not - 1, WordClass.COMMA) && words.isNegation(paragraph, not)) {
      return not - 1;
    }
    int age = commaOfAge(last, start);
    int comma = age > 0 ? age : commaBefore(last, start);
    int first = comma + 1;
    int place = is(first, WordClass.NAME) ? commaBefore(comma - 1, start) : -1;
    if (place > start && opensPlace(place + 1)) {
      return place;
    }
    boolean aside =
        age > 0
            || opensPlace(first)
            || (first == last && isLetters(first) && isDescribed(comma - 1, start))
            || (paragraph.inChunk(first) && isRole(first) && isDescribed(comma - 1, start));
    return aside ? comma : -1;
  }

  /** <i>D-Ohio</i>, <i>PhD</i>: a word of several capitals behind a name. */
  private boolean isLetters(int word) {
    int capitals = 0;
    for (int at = paragraph.begin(word); at < paragraph.end(word); at++) {
      capitals += Character.isUpperCase(paragraph.text().charAt(at)) ? 1 : 0;
    }
    return capitals > 1;
  }

  /** <i>of Harlow</i>, <i>of Harlow, Essex</i>. */
  private boolean opensPlace(int first) {
    return is(first, WordClass.PREPOSITION) || is(first, WordClass.OF);
  }

  /** <i>, 34</i>, <i>, then 34</i>, <i>, 34 years old</i>. */
  private int commaOfAge(int last, int start) {
    boolean number = false;
    for (int at = last; at > Math.max(start, last - LONGEST_AGE); at--) {
      if (is(at, WordClass.COMMA)) {
        return number ? at : -1;
      }
      number |= is(at, WordClass.NUMBER);
    }
    return -1;
  }

  private boolean isRole(int first) {
    int last = paragraph.chunkEnd(first) - 1;
    return words.isRole(paragraph, last) && (!paragraph.isCapital(last) || isCapitals(last));
  }

  /** Whether somebody may be described here; but not in <i>In Harlow, the mayor, who</i>. */
  private boolean isDescribed(int last, int start) {
    if (is(last, WordClass.NUMBER) || is(last, WordClass.CLOSE)) {
      return true;
    }
    int before = paragraph.inChunk(last) ? phrases.climb(last, start).from() - 1 : start;
    boolean front = is(before, WordClass.PREPOSITION) && opensClause(before - 1, start);
    return is(last, WordClass.NAME) && !front;
  }

  /** <i>told Ruiz on camera, who answered</i>: where or how, and nobody. */
  private int beforeBareNoun(int last, int start) {
    boolean bare =
        is(last, WordClass.NOUN)
            && paragraph.chunkBegin(last) == last
            && phrases.climb(last, start).from() == last;
    boolean aside = bare && last - 2 >= start && is(last - 1, WordClass.PREPOSITION);
    return aside && paragraph.inChunk(last - 2) ? last - 2 : last;
  }

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }
}
