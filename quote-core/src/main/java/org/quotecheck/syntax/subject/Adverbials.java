package org.quotecheck.syntax.subject;

import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Walks left over what tells when or how and may stand between a subject and its verb. */
final class Adverbials {
  private final Paragraph paragraph;

  Adverbials(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** Over auxiliaries, adverbs, <i>on Monday</i>, <i>in 2015</i>. */
  int over(int from, int start) {
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

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }
}
