package org.quotecheck.syntax.subject;

import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Subjects of relative clauses: <i>Ruiz, 34, who runs the port</i>. */
final class RelativeHeads {
  /** More words than an age has: <i>who is 34 years old</i>. */
  private static final int LONGEST_AGE = 5;

  private final Paragraph paragraph;
  private final ClauseWords words;
  private final NounPhrases phrases;
  private final AsideBounds bounds;

  RelativeHeads(Paragraph paragraph, ClauseWords words, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.words = words;
    this.phrases = phrases;
    this.bounds = new AsideBounds(paragraph, phrases);
  }

  /** The noun before <i>who</i>, with it; with the first <i>who</i> of several in a row. */
  Subject beforeRelative(int last, int start) {
    int relative = firstOfRow(last, start);
    int at = relative - 1;
    if (at >= start && is(at, WordClass.COMMA)) {
      at = overTime(overAsides(bounds.overBracket(at - 1, start), start), start);
    }
    at = beforeBareNoun(at, start);
    boolean noun = at >= start && paragraph.inChunk(at);
    int from = noun ? head(at, phrases.climb(at, start).from(), relative) : relative;
    return new Subject(from, noun && at < relative - 2 ? at + 1 : relative + 1, Route.RELATIVE);
  }

  /**
   * <i>the house of RUIZ, who called it “…”</i>: the name, where what it belongs to is nobody and
   * the word stands for somebody.
   */
  private int head(int last, int from, int relative) {
    int name = paragraph.chunkBegin(last);
    boolean who = name > from && is(last, WordClass.NAME) && words.isWho(paragraph, relative);
    boolean owned = is(name - 1, WordClass.OF) || is(name - 1, WordClass.PREPOSITION);
    return who
            && owned
            && !words.isPerson(paragraph, from, name)
            && !words.isSeveral(paragraph, name - 2)
        ? name
        : from;
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

  /** <i>Holm, WHO declined to say</i>: whether a clause is about the person before its comma. */
  boolean isAboutSomebody(int relative, int start) {
    return is(relative, WordClass.RELATIVE)
        && is(relative - 1, WordClass.COMMA)
        && isBehindSomebody(relative, start);
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
      at = bounds.overBracket(comma - 1, start);
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
    int comma = age > 0 ? age : bounds.commaBefore(last, start);
    int first = comma + 1;
    int place = is(first, WordClass.NAME) ? bounds.commaBefore(comma - 1, start) : -1;
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
    return words.isRole(paragraph, last) && (!paragraph.isCapital(last) || bounds.isCapitals(last));
  }

  /** Whether somebody may be described here; but not in <i>In Harlow, the mayor, who</i>. */
  private boolean isDescribed(int last, int start) {
    if (is(last, WordClass.NUMBER) || is(last, WordClass.CLOSE)) {
      return true;
    }
    int before = paragraph.inChunk(last) ? phrases.climb(last, start).from() - 1 : start;
    boolean front = is(before, WordClass.PREPOSITION) && bounds.opensClause(before - 1, start);
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
