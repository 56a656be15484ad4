package org.quotecheck.evidence.match;

import java.util.Arrays;
import org.quotecheck.evidence.row.ShingleTable;

/**
 * The places where two or three words of quotations stand, by quotation and in order, for those
 * quotations that have enough of them. Kept from one buffer to the next; not thread-safe.
 */
final class Hits {
  /** So many words are looked up at a time. */
  private static final int BLOCK = 1 << 10;

  private final ShingleTable table;

  /** How many each quotation has. */
  private final int[] sizes;

  /** Behind the last one of each quotation in the columns; 0 if they are too few. */
  private final int[] ends;

  private final int[] touched;
  private int touchedCount;
  private final int[] chosen;
  private int chosenCount;

  /** Columns of those that count; what stands first in them does not. */
  private int[] positions = new int[1];

  private int[] words = new int[1];

  /** The words of a block with which rows end that quotations may have, and how long they are. */
  private final int[] candidates = new int[2 * BLOCK];

  /** Their keys, and what the table has there. */
  private final long[] keys = new long[2 * BLOCK];

  private final long[] likely = new long[2 * BLOCK];

  /** The entries of the keys that were found, in the order of the words, and where. */
  private long[] found = new long[BLOCK];

  private int[] foundAt = new int[BLOCK];
  private int foundCount;
  private final HitRow row = new HitRow();

  Hits(ShingleTable table, int patterns) {
    this.table = table;
    sizes = new int[patterns];
    ends = new int[patterns];
    touched = new int[patterns + 1];
    chosen = new int[patterns + 1];
  }

  /**
   * Looks all words up.
   *
   * @param hashes of the words
   * @param size how many of them count
   * @param needed how many hits of each quotation are worth a look
   */
  void collect(long[] hashes, int size, int[] needed) {
    forget();
    for (int from = 1; from < size; from += BLOCK) {
      int count = filter(hashes, from, Math.min(size, from + BLOCK));
      look(hashes, count);
      find(count);
    }
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
    foundCount = 0;
  }

  /**
   * Notes the rows of words that quotations may have, two of them or three; how many. Nearly all
   * fail, at no jump that cannot be foreseen.
   */
  private int filter(long[] hashes, int from, int to) {
    int count = 0;
    long first = from > 1 ? hashes[from - 2] : 0;
    long second = hashes[from - 1];
    for (int i = from; i < to; i++) {
      long third = hashes[i];
      long two = ShingleTable.two(second, third);
      candidates[count] = i << 1;
      count += table.mayHave(two);
      candidates[count] = i << 1 | 1;
      count += table.mayHave(ShingleTable.three(first, two));
      first = second;
      second = third;
    }
    return count;
  }

  /** Looks keys up: all at a time, since then none of them waits for another. */
  private void look(long[] hashes, int count) {
    for (int i = 0; i < count; i++) {
      int at = candidates[i] >>> 1;
      long two = ShingleTable.two(hashes[at - 1], hashes[at]);
      long three = ShingleTable.three(at > 1 ? hashes[at - 2] : 0, two);
      long key = two ^ ((two ^ three) & -(candidates[i] & 1));
      keys[i] = key;
      likely[i] = table.likely(key);
    }
  }

  private void find(int count) {
    for (int i = 0; i < count; i++) {
      int first = table.first(keys[i], likely[i]);
      if (first >= 0) {
        take(first, candidates[i] >>> 1);
      }
    }
  }

  private void take(int first, int at) {
    int entry = first;
    int size = foundCount;
    long each;
    do {
      each = table.entry(entry++);
      if (size == found.length) {
        found = Arrays.copyOf(found, size * 2);
        foundAt = Arrays.copyOf(foundAt, size * 2);
      }
      found[size] = each;
      foundAt[size++] = at;
      int pattern = ShingleTable.pattern(each);
      touched[touchedCount] = pattern;
      touchedCount += sizes[pattern]++ == 0 ? 1 : 0;
    } while (ShingleTable.hasMore(each));
    foundCount = size;
  }

  /** Gives those quotations room that have enough; how much. */
  private int choose(int[] needed) {
    int room = 1;
    chosenCount = 0;
    for (int i = 0; i < touchedCount; i++) {
      int pattern = touched[i];
      boolean enough = sizes[pattern] >= needed[pattern];
      ends[pattern] = enough ? room : 0;
      room += enough ? sizes[pattern] : 0;
      chosen[chosenCount] = pattern;
      chosenCount += enough ? 1 : 0;
    }
    return room;
  }

  private void place() {
    for (int i = 0; i < foundCount; i++) {
      int pattern = ShingleTable.pattern(found[i]);
      int at = ends[pattern];
      positions[at] = foundAt[i];
      words[at] = ShingleTable.word(found[i]);
      ends[pattern] = at + (at == 0 ? 0 : 1);
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
