package org.quotecheck.syntax.subject;

import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Walks left over what tells when or how and may stand between a subject and its verb. */
final class Adverbials {
  private final Paragraph paragraph;

  Adverbials(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** Over auxiliaries, adverbs, <i>on Monday</i>, <i>in 2015</i>, <i>on Monday (May 3)</i>. */
  int over(int from, int start) {
    int at = from;
    while (at >= start) {
      WordClass c = paragraph.wordClass(at);
      if (c == WordClass.AUXILIARY || c == WordClass.ADVERB) {
        at--;
      } else if (c == WordClass.TIME || (c == WordClass.NUMBER && isTimeNumber(at))) {
        at = overTime(at, start);
      } else if (c == WordClass.CLOSE && overDate(at, start) < at) {
        at = overDate(at, start);
      } else {
        break;
      }
    }
    return at;
  }

  /** Over the brackets of <i>on Monday (May 3)</i>; {@code close} if they hold no date. */
  private int overDate(int close, int start) {
    int at = close - 1;
    while (at > start && (is(at, WordClass.TIME) || isOfDate(at))) {
      at--;
    }
    boolean date = at > start && at < close - 1 && is(at, WordClass.OPEN);
    return date && (is(at - 1, WordClass.TIME) || is(at - 1, WordClass.ADVERB)) ? at - 1 : close;
  }

  private boolean isOfDate(int at) {
    return is(at, WordClass.NUMBER) || is(at, WordClass.COMMA);
  }

  /** <i>a statement Tuesday saying</i>. */
  int overTimeWord(int left, int start) {
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
        || isBehindDay(at - 1)
        || (is(at - 1, WordClass.PREPOSITION) && paragraph.end(at) - paragraph.begin(at) == 4);
  }

  /** The comma of <i>on May 3, 2020</i> and <i>on 3 May, 2020</i>. */
  private boolean isBehindDay(int comma) {
    return is(comma, WordClass.COMMA)
        && (is(comma - 1, WordClass.TIME)
            || (is(comma - 1, WordClass.NUMBER) && is(comma - 2, WordClass.TIME)));
  }

  private int overTime(int from, int start) {
    int at = from;
    while (at >= start && (is(at, WordClass.TIME) || is(at, WordClass.NUMBER) || isBehindDay(at))) {
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

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }
}
