package org.quotecheck.evidence.match;

import java.util.Comparator;

/**
 * One step of going through a quotation and its source side by side. Ranges are half-open and count
 * elements of the pattern and words of the source.
 *
 * @param kind what the step is
 * @param element the first element
 * @param elementEnd behind the last element
 * @param word the first word
 * @param wordEnd behind the last word
 */
record Step(Kind kind, int element, int elementEnd, int word, int wordEnd) {
  static final Comparator<Step> ORDER =
      Comparator.comparingInt(Step::element).thenComparingInt(Step::word);

  /** The same step if the source begins so many words earlier. */
  Step moved(int words) {
    return new Step(kind, element, elementEnd, word + words, wordEnd + words);
  }

  /** What a step can be. */
  enum Kind {
    /** The same words, or the same letters with and without a hyphen between them. */
    SAME,
    /** One word of the quotation for one of the source. */
    REPLACED,
    /** A word of the quotation that nobody said. */
    ADDED,
    /** A word that was said and that the quotation leaves out without a mark. */
    DROPPED,
    /** A sound without meaning, or a word said twice, left out. */
    FILLER,
    /** A mark of editing and the words it stands for, perhaps none. */
    MARK,
    /** The quotation goes on further down in the source. */
    JUMP
  }
}
