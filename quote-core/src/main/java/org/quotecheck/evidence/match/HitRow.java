package org.quotecheck.evidence.match;

/** The hits of one quotation in one buffer, by position. Not thread-safe. */
final class HitRow {
  private int[] positions = new int[0];
  private int[] words = new int[0];
  private int begin;
  private int size;

  /** Shows a part of two columns. */
  HitRow of(int[] allPositions, int[] allWords, int first, int count) {
    positions = allPositions;
    words = allWords;
    begin = first;
    size = count;
    return this;
  }

  int size() {
    return size;
  }

  /** The word of the document with which the words in a row end. */
  int position(int hit) {
    return positions[begin + hit];
  }

  /** The word of the quotation with which they end. */
  int word(int hit) {
    return words[begin + hit];
  }

  /** Whether so many hits, different or not, stand anywhere in a stretch no longer than this. */
  boolean isDense(int least, int span) {
    for (int hit = least - 1; hit < size; hit++) {
      if (position(hit) - position(hit - least + 1) <= span) {
        return true;
      }
    }
    return false;
  }

  /** Whether one hit goes on where another ends, or would but for words that say little. */
  boolean hasRun() {
    for (int hit = 1; hit < size; hit++) {
      if (position(hit) - position(hit - 1) == word(hit) - word(hit - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the quotation is among those with which hits end. */
  boolean has(int word) {
    for (int hit = 0; hit < size; hit++) {
      if (word(hit) == word) {
        return true;
      }
    }
    return false;
  }
}
