package org.quotecheck.evidence.match;

import org.quotecheck.evidence.row.ShingleTable;

/**
 * The places where two or three words of quotations stand, by quotation and in order, for those
 * quotations that have enough of them. Kept from one buffer to the next; not thread-safe.
 */
final class Hits {
  private final ShingleTable table;

  /** How many each quotation has. */
  private final int[] sizes;

  /** Behind the last one of each quotation in the columns; -1 if they are too few. */
  private final int[] ends;

  private final int[] touched;
  private int touchedCount;
  private final int[] chosen;
  private int chosenCount;
  private int[] positions = new int[0];
  private int[] words = new int[0];

  /** The entries of each key that was found, and where. */
  private long[] found = new long[0];

  private int[] foundAt = new int[0];
  private int foundCount;
  private final HitRow row = new HitRow();

  Hits(ShingleTable table, int patterns) {
    this.table = table;
    sizes = new int[patterns];
    ends = new int[patterns];
    touched = new int[patterns];
    chosen = new int[patterns];
  }

  /**
   * Looks all words up.
   *
   * @param hashes of the words
   * @param size how many of them count
   * @param needed how many hits of each quotation are worth a look; 0 for none
   */
  void collect(long[] hashes, int size, int[] needed) {
    forget();
    find(hashes, size);
    int count = choose(needed);
    if (positions.length < count) {
      positions = new int[2 * count];
      words = new int[2 * count];
    }
    place();
  }

  private void forget() {
    for (int i = 0; i < touchedCount; i++) {
      sizes[touched[i]] = 0;
    }
    touchedCount = 0;
  }

  /**
   * First the bits, which nearly all words fail and which are few, then the table, where one
   * look-up need not wait for another. Words that fail cost no jump that cannot be foreseen.
   */
  private void find(long[] hashes, int size) {
    if (found.length < 2 * size) {
      found = new long[3 * size];
      foundAt = new int[3 * size];
    }
    int candidates = filter(hashes, size);
    foundCount = 0;
    for (int i = 0; i < candidates; i++) {
      long entries = table.entries(found[i]);
      found[foundCount] = entries;
      foundAt[foundCount] = foundAt[i];
      foundCount += entries == 0 ? 0 : 1;
    }
  }

  /** Notes the keys that quotations may have; their number. */
  private int filter(long[] hashes, int size) {
    int candidates = 0;
    long first = 0;
    long second = size > 0 ? hashes[0] : 0;
    for (int i = 1; i < size; i++) {
      long third = hashes[i];
      long two = ShingleTable.two(second, third);
      found[candidates] = two;
      foundAt[candidates] = i;
      candidates += table.mayHave(two) ? 1 : 0;
      long three = ShingleTable.three(first, two);
      found[candidates] = three;
      foundAt[candidates] = i;
      candidates += table.mayHave(three) ? 1 : 0;
      first = second;
      second = third;
    }
    return candidates;
  }

  /** Gives those quotations room that have enough; the number of their hits. */
  private int choose(int[] needed) {
    count();
    int room = 0;
    chosenCount = 0;
    for (int i = 0; i < touchedCount; i++) {
      int pattern = touched[i];
      boolean enough = needed[pattern] > 0 && sizes[pattern] >= needed[pattern];
      ends[pattern] = enough ? room : -1;
      if (enough) {
        room += sizes[pattern];
        chosen[chosenCount++] = pattern;
      }
    }
    return room;
  }

  private void count() {
    for (int i = 0; i < foundCount; i++) {
      int end = ShingleTable.end(found[i]);
      for (int entry = ShingleTable.begin(found[i]); entry < end; entry++) {
        int pattern = table.pattern(entry);
        if (sizes[pattern]++ == 0) {
          touched[touchedCount++] = pattern;
        }
      }
    }
  }

  private void place() {
    for (int i = 0; i < foundCount; i++) {
      int end = ShingleTable.end(found[i]);
      for (int entry = ShingleTable.begin(found[i]); entry < end; entry++) {
        int pattern = table.pattern(entry);
        int at = ends[pattern];
        if (at >= 0) {
          positions[at] = foundAt[i];
          words[at] = table.word(entry);
          ends[pattern] = at + 1;
        }
      }
    }
  }

  /** The number of quotations of which enough was found. */
  int patterns() {
    return chosenCount;
  }

  /** One of these quotations. */
  int pattern(int index) {
    return chosen[index];
  }

  /** Its hits, by position; valid until the next call and the next buffer. */
  HitRow row(int pattern) {
    return row.of(positions, words, ends[pattern] - sizes[pattern], sizes[pattern]);
  }
}
