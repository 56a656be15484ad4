package org.quotecheck.evidence.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.evidence.pattern.Pattern;

/**
 * Which quotations have which two or three words in a row. Short quotations are known by two words,
 * long ones by three; what very many quotations share is left out where they have enough besides.
 * Immutable and thread-safe.
 */
final class ShingleTable {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
  private static final long THIRD = 0x165667B19E3779F9L;

  /** Up to so many words in a row are known by two words. */
  private static final int SHORT = 12;

  private static final int SHARED_BY_MANY = 32;
  private static final int ENOUGH = 4;
  private static final int BITS_AN_ENTRY = 32;

  /** Keys, each with its value behind it: the first entry and how many there are. */
  private final long[] slots;

  private final int[] entries;
  private final int[] entryWords;
  private final int shift;
  private final long[] filter;
  private final int filterShift;
  private final int[] seeds;
  private final boolean[] pairs;

  /** What every text has often counts as if very many quotations had it. */
  private static final int COMMON = 1 << 20;

  /** One shingle of one quotation; it is light if none of its words says much. */
  private record Seed(long key, int pattern, int word, boolean light) {
    int frequency(Map<Long, Integer> shared) {
      return shared.getOrDefault(key, 0) + (light ? COMMON : 0);
    }
  }

  ShingleTable(List<Pattern> quotations) {
    seeds = new int[quotations.size()];
    pairs = new boolean[quotations.size()];
    List<Seed> all = chosen(quotations);
    int size = Integer.highestOneBit(Math.max(8, all.size() * 3));
    shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
    int blocks = Integer.highestOneBit(Math.max(2, all.size() * BITS_AN_ENTRY / Long.SIZE));
    filterShift = Long.SIZE - Integer.numberOfTrailingZeros(blocks);
    filter = new long[blocks];
    slots = new long[size * 2];
    entries = new int[all.size()];
    entryWords = new int[all.size()];
    fill(all);
  }

  private List<Seed> chosen(List<Pattern> quotations) {
    List<List<Seed>> bySeed = new ArrayList<>();
    Map<Long, Integer> shared = new HashMap<>();
    for (int i = 0; i < quotations.size(); i++) {
      List<Seed> own = seeds(quotations.get(i), i);
      own.forEach(seed -> shared.merge(seed.key(), 1, Integer::sum));
      bySeed.add(own);
    }
    List<Seed> all = new ArrayList<>();
    for (List<Seed> own : bySeed) {
      all.addAll(rarest(own, shared));
    }
    all.sort(Comparator.comparingLong(Seed::key).thenComparingInt(Seed::pattern));
    return all;
  }

  /** Those that few quotations have, and of the others as many as a quotation needs. */
  private List<Seed> rarest(List<Seed> own, Map<Long, Integer> shared) {
    List<Seed> sorted = new ArrayList<>(own);
    sorted.sort(Comparator.comparingInt(seed -> seed.frequency(shared)));
    int needed = Math.max(ENOUGH, own.size() / 2);
    int kept = 0;
    while (kept < sorted.size()
        && (kept < needed || sorted.get(kept).frequency(shared) <= SHARED_BY_MANY)) {
      kept++;
    }
    if (!own.isEmpty()) {
      seeds[own.get(0).pattern()] = kept;
    }
    return sorted.subList(0, kept);
  }

  private List<Seed> seeds(Pattern quotation, int pattern) {
    pairs[pattern] = quotation.words() <= SHORT;
    Map<Long, Seed> found = new HashMap<>();
    for (int word = 1; word < quotation.words(); word++) {
      long key = key(quotation, word, pairs[pattern]);
      if (key != 0) {
        found.putIfAbsent(key, new Seed(key, pattern, word, isLight(quotation, word, key)));
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isLight(Pattern quotation, int word, long key) {
    int last = quotation.element(word);
    boolean pair = (key & 1) != 0;
    return quotation.isLight(last)
        && quotation.isLight(last - 1)
        && (pair || quotation.isLight(last - 2));
  }

  /** The key of the words that end with one; 0 if a mark stands between them. */
  private static long key(Pattern quotation, int word, boolean pair) {
    int last = quotation.element(word);
    if (last == 0 || !quotation.isWord(last - 1)) {
      return 0;
    }
    long middle = quotation.hash(last - 1);
    long end = quotation.hash(last);
    if (pair || last < 2 || !quotation.isWord(last - 2)) {
      return pair || isAlone(quotation, last) ? two(middle, end) : 0;
    }
    return three(quotation.hash(last - 2), middle, end);
  }

  /** Whether two words stand between marks, so that there are no three. */
  private static boolean isAlone(Pattern quotation, int last) {
    return (last < 2 || !quotation.isWord(last - 2))
        && (last + 1 == quotation.size() || !quotation.isWord(last + 1));
  }

  private void fill(List<Seed> all) {
    int slot = -1;
    for (int i = 0; i < all.size(); i++) {
      Seed seed = all.get(i);
      entries[i] = seed.pattern();
      entryWords[i] = seed.word();
      if (i == 0 || all.get(i - 1).key() != seed.key()) {
        slot = put(seed.key(), i);
      }
      slots[slot + 1]++;
    }
  }

  private int put(long key, int start) {
    filter[(int) (key >>> filterShift)] |= bits(key);
    int at = (int) (key >>> shift) * 2;
    while (slots[at] != 0) {
      at = (at + 2) & (slots.length - 1);
    }
    slots[at] = key;
    slots[at + 1] = (long) start << Integer.SIZE;
    return at;
  }

  /** The key of two words in a row. */
  static long two(long one, long other) {
    return (one * FIRST + other) * SECOND | 1;
  }

  /** The key of three words in a row. */
  static long three(long one, long other, long third) {
    return ((one * THIRD + other) * FIRST + third) * SECOND & ~1L;
  }

  /** Two of the bits of a block, by other bits of the key than those that choose the block. */
  private static long bits(long key) {
    return 1L << (key >>> 8) | 1L << (key >>> 16);
  }

  /** Whether a quotation may have the words of a key; wrong only when it says yes. */
  boolean mayHave(long key) {
    long bits = bits(key);
    return (filter[(int) (key >>> filterShift)] & bits) == bits;
  }

  /** The slot of a key; -1 if no quotation has its words. */
  int slot(long key) {
    int at = (int) (key >>> shift) * 2;
    while (slots[at] != key) {
      if (slots[at] == 0) {
        return -1;
      }
      at = (at + 2) & (slots.length - 1);
    }
    return at;
  }

  /** The first entry of a slot. */
  int begin(int slot) {
    return (int) (slots[slot + 1] >>> Integer.SIZE);
  }

  /** Behind the last entry of a slot. */
  int end(int slot) {
    return begin(slot) + (int) slots[slot + 1];
  }

  /** The quotation of an entry. */
  int pattern(int entry) {
    return entries[entry];
  }

  /** The word of the quotation that the key ends with. */
  int word(int entry) {
    return entryWords[entry];
  }

  /** The number of keys by which a quotation is known. */
  int seeds(int pattern) {
    return seeds[pattern];
  }

  /** Whether a quotation is known by two words, not three. */
  boolean isShort(int pattern) {
    return pairs[pattern];
  }
}
