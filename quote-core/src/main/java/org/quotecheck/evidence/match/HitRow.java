package org.quotecheck.evidence.match;

import java.util.Arrays;

/** The hits of one quotation in one buffer, by position. Not thread-safe. */
final class HitRow {
  private int[] positions = new int[64];
  private int[] words = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int position, int word) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    positions[size] = position;
    words[size++] = word;
  }

  int size() {
    return size;
  }

  /** The word of the document with which the words in a row end. */
  int position(int hit) {
    return positions[hit];
  }

  /** The word of the quotation with which they end. */
  int word(int hit) {
    return words[hit];
  }
}
