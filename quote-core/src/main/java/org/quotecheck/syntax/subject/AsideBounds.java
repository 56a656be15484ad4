package org.quotecheck.syntax.subject;

import org.jspecify.annotations.Nullable;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Where what is said of somebody between commas or in brackets begins and ends. */
final class AsideBounds {
  private final Paragraph paragraph;
  private final NounPhrases phrases;

  AsideBounds(Paragraph paragraph, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.phrases = phrases;
  }

  /** <i>CEO</i>, which no surname is written like. */
  boolean isCapitals(int word) {
    for (int at = paragraph.begin(word); at < paragraph.end(word); at++) {
      if (Character.isLowerCase(paragraph.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** The comma of the same clause before a word or at it; -1 without one. */
  int commaBefore(int from, int start) {
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

  /** The word before a bracketed remark that ends at {@code at}; {@code at} if none does. */
  int overBracket(int at, int start) {
    int open = at;
    while (is(at, WordClass.CLOSE) && open > start && !is(open, WordClass.OPEN)) {
      open--;
    }
    return is(at, WordClass.CLOSE) ? open - 1 : at;
  }

  boolean opensClause(int before, int start) {
    if (before < start) {
      return true;
    }
    return switch (paragraph.wordClass(before)) {
      case COMMA, COLON, DASH, STOP, SUBORDINATOR, RELATIVE, QUOTATION, ADVERB, OPEN, MARK -> true;
      case CONJUNCTION -> before == start || !paragraph.inChunk(before - 1);
      default -> false;
    };
  }

  NounPhrases.@Nullable Phrase endingBefore(int comma, int start) {
    int last = is(comma, WordClass.COMMA) ? overBracket(comma - 1, start) : -1;
    return last >= start && paragraph.inChunk(last) ? phrases.climb(last, start) : null;
  }

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }
}
