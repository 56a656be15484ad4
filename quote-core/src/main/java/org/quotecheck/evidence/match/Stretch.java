package org.quotecheck.evidence.match;

import org.quotecheck.evidence.pattern.WordClasses;

/**
 * A few hundred words of a document in which a quotation may stand. Reused from one stretch to the
 * next; not thread-safe.
 */
final class Stretch {
  private static final String SETS_OFF = ",;-\u2013\u2014.\u2026";

  private final WordClasses classes;
  private final long[][] fillerPhrases;

  /** A bit for the first six bits of the hash with which each phrase ends. */
  private final long phraseBits;

  private long[] hashes = new long[0];
  private long[] joined = new long[0];
  private int[] droppings = new int[0];
  private int[] phrases = new int[0];
  private int first;
  private int size;

  /** The words that end a filler phrase or are joined to the word before, in order. */
  private int[] specials = new int[0];

  private int specialCount;

  Stretch(WordClasses classes) {
    this.classes = classes;
    this.fillerPhrases = classes.fillerPhrases().toArray(new long[0][]);
    long bits = 0;
    for (long[] phrase : fillerPhrases) {
      bits |= bit(phrase[phrase.length - 1]);
    }
    this.phraseBits = bits;
  }

  private static long bit(long hash) {
    return 1L << (hash >>> (Long.SIZE - 6));
  }

  /** Takes the words from {@code begin} to before {@code end}. */
  Stretch of(ProseBuffer prose, int begin, int end) {
    first = begin;
    size = end - begin;
    specialCount = 0;
    if (hashes.length < size) {
      grow();
    }
    for (int i = 0; i < size; i++) {
      int word = begin + i;
      hashes[i] = prose.words().hash(word);
      joined[i] = i == 0 ? 0 : joined(prose, word);
      boolean repeated = i > 0 && hashes[i] == hashes[i - 1] && prose.isSpoken(word);
      boolean isFiller = repeated || classes.isFiller(hashes[i]);
      droppings[i] = isFiller ? Aligner.SMALL : Aligner.CHANGE;
      phrases[i] = (phraseBits & bit(hashes[i])) == 0 ? 0 : phrase(prose, i);
      specials[specialCount] = i;
      specialCount += joined[i] == 0 && phrases[i] == 0 ? 0 : 1;
    }
    return this;
  }

  private void grow() {
    hashes = new long[size * 2];
    joined = new long[size * 2];
    droppings = new int[size * 2];
    phrases = new int[size * 2];
    specials = new int[size * 2];
  }

  private long joined(ProseBuffer prose, int word) {
    return prose.isJoined(word) ? classes.cutter().hash(prose.word(word - 1), prose.word(word)) : 0;
  }

  /** The length of the filler phrase that ends at a word; 0 if none does. */
  private int phrase(ProseBuffer prose, int last) {
    for (long[] phrase : fillerPhrases) {
      if (hashes[last] == phrase[phrase.length - 1]
          && endsWith(phrase, last)
          && isSetOff(prose, first + last)) {
        return phrase.length;
      }
    }
    return 0;
  }

  private boolean endsWith(long[] phrase, int last) {
    int from = last - phrase.length + 1;
    for (int i = 0; from >= 0 && i < phrase.length; i++) {
      if (hashes[from + i] != phrase[i]) {
        return false;
      }
    }
    return from >= 0;
  }

  private static boolean isSetOff(ProseBuffer prose, int word) {
    int end = prose.words().end(word);
    int next = word + 1 < prose.words().size() ? prose.words().begin(word + 1) : end;
    return prose.text(end, next).chars().anyMatch(c -> SETS_OFF.indexOf(c) >= 0);
  }

  /** The number of words. */
  int size() {
    return size;
  }

  /** The first word, as the document counts. */
  int first() {
    return first;
  }

  /** How many words end a filler of several words or are joined to the one before by a hyphen. */
  int specials() {
    return specialCount;
  }

  /** One of them, in order. */
  int special(int index) {
    return specials[index];
  }

  /** The hashes of its words; those behind the last word do not count. */
  long[] hashes() {
    return hashes;
  }

  /** What leaving each word out costs. */
  int[] droppings() {
    return droppings;
  }

  long hash(int word) {
    return hashes[word];
  }

  /** The hash of a word and the one before it, written as one; 0 if no hyphen joins them. */
  long joined(int word) {
    return joined[word];
  }

  /** Whether leaving a word out changes nothing: a filler, or the word before said again. */
  boolean isFiller(int word) {
    return droppings[word] == Aligner.SMALL;
  }

  /** The number of words of the filler phrase that ends here; 0 if none does. */
  int phrase(int word) {
    return phrases[word];
  }
}
