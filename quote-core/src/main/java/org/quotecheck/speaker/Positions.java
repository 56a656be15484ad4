package org.quotecheck.speaker;

import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Tells where in its sentence a noun phrase stands, by the words before and behind it. */
final class Positions {
  private static final int REACH = 30;

  private final Paragraph paragraph;

  Positions(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** The place of the noun phrase from word {@code from} to {@code to}. */
  Place of(int from, int to) {
    if (isGoverned(from - 1)) {
      return Place.OBLIQUE;
    }
    boolean behindVerb = isVerb(from - 1);
    if (isInverted(from - 1)
        || isAside(from, to)
        || (!behindVerb && is(to, WordClass.RELATIVE))
        || hasVerb(to)) {
      return Place.SUBJECT;
    }
    return behindVerb ? Place.OBJECT : Place.OBLIQUE;
  }

  private boolean is(int at, WordClass wordClass) {
    return paragraph.is(at, wordClass);
  }

  private boolean isGoverned(int before) {
    return is(before, WordClass.PREPOSITION)
        || is(before, WordClass.OF)
        || is(before, WordClass.TO)
        || is(before, WordClass.ACCORDING);
  }

  private boolean isVerb(int before) {
    return before >= 0
        && (paragraph.wordClass(before).isFinite() || is(before, WordClass.PARTICIPLE));
  }

  /** "“…,” said Ruiz". */
  private boolean isInverted(int verb) {
    return is(verb, WordClass.CUE)
        && (is(verb - 1, WordClass.QUOTATION)
            || (is(verb - 1, WordClass.COMMA) && is(verb - 2, WordClass.QUOTATION)));
  }

  /** "The clerk, Ruiz, said". */
  private boolean isAside(int from, int to) {
    return is(from - 1, WordClass.COMMA)
        && is(to, WordClass.COMMA)
        && to + 1 < paragraph.size()
        && paragraph.wordClass(to + 1).isFinite();
  }

  /** Whether a finite verb stands behind what may stand between it and its subject. */
  private boolean hasVerb(int to) {
    int limit = Math.min(paragraph.size(), to + REACH);
    int at = to;
    while (at < limit && paragraph.sentence(at) == paragraph.sentence(to)) {
      if (paragraph.wordClass(at).isFinite()) {
        return true;
      }
      int next = over(at, limit);
      if (next == at) {
        return false;
      }
      at = next;
    }
    return false;
  }

  /** The word behind an adverb, bracket, complement or aside that begins at {@code at}. */
  private int over(int at, int limit) {
    return switch (paragraph.wordClass(at)) {
      case ADVERB, TIME -> at + 1;
      case OPEN -> behind(at, WordClass.CLOSE, limit);
      case COMMA, DASH -> behind(at, paragraph.wordClass(at), limit);
      case OF, PREPOSITION, CONJUNCTION -> overPhrase(at);
      default -> at;
    };
  }

  private int behind(int open, WordClass close, int limit) {
    int at = open + 1;
    while (at < limit && !is(at, close)) {
      if (is(at, WordClass.QUOTATION) || is(at, WordClass.STOP)) {
        return open;
      }
      at++;
    }
    return at < limit ? at + 1 : open;
  }

  private int overPhrase(int link) {
    return paragraph.inChunk(link + 1) ? paragraph.chunkEnd(link + 1) : link;
  }
}
