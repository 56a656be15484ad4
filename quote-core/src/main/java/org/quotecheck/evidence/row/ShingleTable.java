package org.quotecheck.evidence.row;

import java.util.ArrayList;
import java.util.Arrays;
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
public final class ShingleTable {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
  private static final long THIRD = 0x165667B19E3779F9L;

  /** Up to so many words in a row are known by two words. */
  private static final int SHORT = 12;

  private static final int SHARED_BY_MANY = 32;
  private static final int ENOUGH = 4;
  private static final int BITS_A_KEY = 16;

  /** What every text has often counts as if very many quotations had it. */
  private static final int COMMON = 1 << 20;

  /** Keys, each with its value behind it: the first entry and the number of entries. */
  private final long[] slots;

  private final int shift;

  /** The quotation of each entry and its word. */
  private final int[] patterns;

  private final int[] words;

  /** Bits for the keys: few enough to be at hand for each word of every document. */
  private final long[] bits;

  private final int bitsShift;
  private final int[] seeds;
  private final int[] lastWords;

  /** The table of some quotations. */
  public ShingleTable(List<Pattern> quotations) {
    seeds = new int[quotations.size()];
    lastWords = new int[quotations.size()];
    Arrays.fill(lastWords, -1);
    List<Seed> all = chosen(quotations);
    int size = Integer.highestOneBit(Math.max(8, all.size() * 3));
    shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
    slots = new long[size * 2];
    int blocks = Integer.highestOneBit(Math.max(2, all.size() * BITS_A_KEY * 2 / Long.SIZE));
    bitsShift = Long.SIZE - Integer.numberOfTrailingZeros(blocks);
    bits = new long[blocks];
    patterns = new int[all.size()];
    words = new int[all.size()];
    fill(all);
  }

  /** Whether a quotation is known by two words in a row, not three. */
  public static boolean isPaired(Pattern quotation) {
    return quotation.words() <= SHORT;
  }

  private List<Seed> chosen(List<Pattern> quotations) {
    List<List<Seed>> byQuotation = new ArrayList<>();
    Map<Long, Integer> shared = new HashMap<>();
    for (int i = 0; i < quotations.size(); i++) {
      List<Seed> own = Seed.of(quotations.get(i), i);
      own.forEach(seed -> shared.merge(seed.key(), 1, Integer::sum));
      byQuotation.add(own);
    }
    List<Seed> all = new ArrayList<>();
    byQuotation.forEach(own -> addRarest(own, shared, all));
    return all;
  }

  /** Those that few quotations have, and of the others as many as a quotation needs. */
  private void addRarest(List<Seed> own, Map<Long, Integer> shared, List<Seed> all) {
    List<Seed> sorted = new ArrayList<>(own);
    sorted.sort(Comparator.comparingInt(seed -> frequency(seed, shared)));
    int needed = Math.max(ENOUGH, (int) own.stream().filter(Seed::isTight).count() / 2);
    for (Seed seed : sorted) {
      boolean isNeeded = seed.isTight() && seeds[seed.pattern()] < needed;
      if (isNeeded || frequency(seed, shared) <= SHARED_BY_MANY) {
        all.add(seed);
        note(seed);
      }
    }
  }

  private void note(Seed seed) {
    if (seed.isTight()) {
      seeds[seed.pattern()]++;
      lastWords[seed.pattern()] = Math.max(lastWords[seed.pattern()], seed.word());
    }
  }

  private static int frequency(Seed seed, Map<Long, Integer> shared) {
    return shared.getOrDefault(seed.key(), 0) + (seed.isLight() ? COMMON : 0);
  }

  /** Entries of one key stand side by side, in the order of the quotations. */
  private void fill(List<Seed> all) {
    all.forEach(seed -> slots[slot(seed.key()) + 1]++);
    int begin = 0;
    for (int at = 0; at < slots.length; at += 2) {
      int count = (int) slots[at + 1];
      slots[at + 1] = (long) begin << Integer.SIZE;
      begin += count;
    }
    for (Seed seed : all) {
      bits[(int) (seed.key() >>> bitsShift)] |= bits(seed.key());
      int at = slot(seed.key());
      int entry = end(slots[at + 1]);
      patterns[entry] = seed.pattern();
      words[entry] = seed.word();
      slots[at + 1]++;
    }
  }

  /** Where a key stands or, from now on, will stand. */
  private int slot(long key) {
    int at = (int) (key >>> shift) * 2;
    while (slots[at] != key && slots[at] != 0) {
      at = (at + 2) & (slots.length - 1);
    }
    slots[at] = key;
    return at;
  }

  /** The key of two words in a row. */
  public static long two(long one, long other) {
    return (one * FIRST + other) * SECOND | 1;
  }

  /** The key of three words in a row, by the first and the key of the other two. */
  public static long three(long one, long others) {
    return (one * THIRD + others) * FIRST & ~1L;
  }

  /** Two of the bits of a block, by other bits of the key than those that choose the block. */
  private static long bits(long key) {
    return 1L << (key >>> 8) | 1L << (key >>> 16);
  }

  /** Whether a key may have entries; wrong only when it says yes. */
  public boolean mayHave(long key) {
    long own = bits(key);
    return (bits[(int) (key >>> bitsShift)] & own) == own;
  }

  /** The entries of a key, for {@link #begin} and {@link #end}; 0 if no quotation has its words. */
  public long entries(long key) {
    int at = (int) (key >>> shift) * 2;
    while (slots[at] != key) {
      if (slots[at] == 0) {
        return 0;
      }
      at = (at + 2) & (slots.length - 1);
    }
    return slots[at + 1];
  }

  /** The first of some entries. */
  public static int begin(long entries) {
    return (int) (entries >>> Integer.SIZE);
  }

  /** Behind the last of some entries. */
  public static int end(long entries) {
    return begin(entries) + (int) entries;
  }

  /** The quotation of an entry. */
  public int pattern(int entry) {
    return patterns[entry];
  }

  /** The word of the quotation that the key ends with. */
  public int word(int entry) {
    return words[entry];
  }

  /** The number of rows of words by which a quotation is known. */
  public int seeds(int pattern) {
    return seeds[pattern];
  }

  /** The word with which the last of these rows ends; -1 if there is none. */
  public int lastWord(int pattern) {
    return lastWords[pattern];
  }
}
