package org.quotecheck.evidence.match;

import java.util.Arrays;

/**
 * The places where two or three words of quotations stand, by quotation and in order. Kept from one
 * buffer to the next; not thread-safe.
 */
final class Hits {
  private static final int FIRST_CAPACITY = 1 << 12;

  private final int[] heads;
  private final int[] tails;
  private final int[] sizes;
  private final int[] touched;
  private int touchedCount;
  private int[] positions = new int[FIRST_CAPACITY];
  private int[] words = new int[FIRST_CAPACITY];
  private int[] nexts = new int[FIRST_CAPACITY];
  private int count;
  private long[] found = new long[0];
  private int[] foundAt = new int[0];

  Hits(int patterns) {
    heads = new int[patterns];
    tails = new int[patterns];
    sizes = new int[patterns];
    touched = new int[patterns];
    Arrays.fill(heads, -1);
  }

  /**
   * Looks all words up: first in the filter, which nearly all fail and which is small, then in the
   * table, where one look-up need not wait for another.
   */
  void collect(long[] hashes, int size, ShingleTable table) {
    if (size < 2) {
      return;
    }
    if (found.length < 2 * size) {
      found = new long[3 * size];
      foundAt = new int[3 * size];
    }
    int candidates = filter(hashes, size, table);
    for (int i = 0; i < candidates; i++) {
      found[i] = table.slot(found[i]);
    }
    for (int i = 0; i < candidates; i++) {
      if (found[i] >= 0) {
        addAll((int) found[i], foundAt[i], table);
      }
    }
  }

  private int filter(long[] hashes, int size, ShingleTable table) {
    int candidates = 0;
    long before = 0;
    for (int i = 1; i < size; i++) {
      long two = ShingleTable.two(hashes[i - 1], hashes[i]);
      if (table.mayHave(two)) {
        found[candidates] = two;
        foundAt[candidates++] = i;
      }
      long three = ShingleTable.three(before, hashes[i - 1], hashes[i]);
      if (table.mayHave(three)) {
        found[candidates] = three;
        foundAt[candidates++] = i;
      }
      before = hashes[i - 1];
    }
    return candidates;
  }

  private void addAll(int slot, int position, ShingleTable table) {
    int end = table.end(slot);
    for (int entry = table.begin(slot); entry < end; entry++) {
      add(table.pattern(entry), table.word(entry), position);
    }
  }

  private void add(int pattern, int word, int position) {
    if (count == positions.length) {
      positions = Arrays.copyOf(positions, count * 2);
      words = Arrays.copyOf(words, count * 2);
      nexts = Arrays.copyOf(nexts, count * 2);
    }
    positions[count] = position;
    words[count] = word;
    nexts[count] = -1;
    if (heads[pattern] < 0) {
      heads[pattern] = count;
      touched[touchedCount++] = pattern;
    } else {
      nexts[tails[pattern]] = count;
    }
    tails[pattern] = count++;
    sizes[pattern]++;
  }

  /** The number of quotations of which something was found. */
  int patterns() {
    return touchedCount;
  }

  /** One of these quotations. */
  int pattern(int index) {
    return touched[index];
  }

  /** The number of hits of a quotation. */
  int size(int pattern) {
    return sizes[pattern];
  }

  /** Copies the hits of a quotation, by position. */
  void copy(int pattern, HitRow row) {
    row.clear();
    for (int hit = heads[pattern]; hit >= 0; hit = nexts[hit]) {
      row.add(positions[hit], words[hit]);
    }
  }

  /** Forgets all hits. */
  void clear() {
    for (int i = 0; i < touchedCount; i++) {
      heads[touched[i]] = -1;
      sizes[touched[i]] = 0;
    }
    touchedCount = 0;
    count = 0;
  }
}
