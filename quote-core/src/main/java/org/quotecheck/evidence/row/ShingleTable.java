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

  /** Another entry of the same key follows. */
  private static final long MORE = 1L << 31;

  /** What every text has often counts as if very many quotations had it. */
  private static final int COMMON = 1 << 20;

  /** The last bits of each key, and behind them its first entry, counted from 1; 0 if empty. */
  private final long[] slots;

  private final int shift;

  /** The quotation of each entry, and behind it {@link #MORE} and its word. */
  private final long[] entries;

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
    slots = new long[size];
    int blocks = Integer.highestOneBit(Math.max(2, all.size() * BITS_A_KEY * 2 / Long.SIZE));
    bitsShift = Long.SIZE - Integer.numberOfTrailingZeros(blocks);
    bits = new long[blocks];
    entries = new long[all.size()];
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

  /** A seed and how many quotations have its key, or count as if they had. */
  private record Shared(Seed seed, int frequency) {
    static final Comparator<Shared> ORDER = Comparator.comparingInt(Shared::frequency);
  }

  /** Those that few quotations have, and of the others as many as a quotation needs. */
  private void addRarest(List<Seed> own, Map<Long, Integer> shared, List<Seed> all) {
    List<Shared> sorted = new ArrayList<>();
    int tight = 0;
    for (Seed seed : own) {
      sorted.add(new Shared(seed, frequency(seed, shared)));
      tight += seed.isTight() ? 1 : 0;
    }
    sorted.sort(Shared.ORDER);
    int needed = Math.max(ENOUGH, tight / 2);
    for (Shared each : sorted) {
      Seed seed = each.seed();
      boolean isNeeded = seed.isTight() && seeds[seed.pattern()] < needed;
      if (isNeeded || each.frequency() <= SHARED_BY_MANY) {
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
    int[] next = new int[slots.length];
    all.forEach(seed -> next[take(seed.key())]++);
    int begin = 0;
    for (int at = 0; at < slots.length; at++) {
      slots[at] += slots[at] == 0 ? 0 : begin;
      int count = next[at];
      next[at] = begin;
      begin += count;
    }
    for (Seed seed : all) {
      bits[(int) (seed.key() >>> bitsShift)] |= bits(seed.key());
      entries[next[take(seed.key())]++] =
          (long) seed.pattern() << Integer.SIZE | MORE | seed.word();
    }
    for (int at = 0; at < slots.length; at++) {
      if (slots[at] != 0) {
        entries[next[at] - 1] &= ~MORE;
      }
    }
  }

  /** Where a key stands or, from now on, will stand. */
  private int take(long key) {
    int at = (int) (key >>> shift);
    while (slots[at] != 0 && !isOf(slots[at], key)) {
      at = (at + 1) & (slots.length - 1);
    }
    if (slots[at] == 0) {
      slots[at] = key << Integer.SIZE | 1;
    }
    return at;
  }

  private static boolean isOf(long slot, long key) {
    return (int) (slot >>> Integer.SIZE) == (int) key;
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

  /**
   * Whether a key may have entries, 1 or 0; wrong only when it says so. A number, since nobody can
   * foresee a jump.
   */
  public int mayHave(long key) {
    long block = bits[(int) (key >>> bitsShift)];
    return (int) (block >>> (key >>> 8) & block >>> (key >>> 16) & 1);
  }

  /** What stands where a key is most likely to stand, for {@link #first}. */
  public long likely(long key) {
    return slots[(int) (key >>> shift)];
  }

  /**
   * The first entry of a key; negative if no quotation has its words. Different words pass for the
   * same once in more than 2<sup>40</sup> times.
   *
   * @param likely what {@link #likely} says of the key
   */
  public int first(long key, long likely) {
    return likely == 0 || isOf(likely, key) ? (int) likely - 1 : firstBehind(key);
  }

  private int firstBehind(long key) {
    int at = (int) (key >>> shift);
    do {
      at = (at + 1) & (slots.length - 1);
    } while (slots[at] != 0 && !isOf(slots[at], key));
    return (int) slots[at] - 1;
  }

  /** An entry, for {@link #pattern}, {@link #word} and {@link #hasMore}. */
  public long entry(int index) {
    return entries[index];
  }

  /** The quotation of an entry. */
  public static int pattern(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  /** The word of the quotation that the key of an entry ends with. */
  public static int word(long entry) {
    return (int) (entry & (MORE - 1));
  }

  /** Whether the entry behind an entry is of the same key. */
  public static boolean hasMore(long entry) {
    return (entry & MORE) != 0;
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
