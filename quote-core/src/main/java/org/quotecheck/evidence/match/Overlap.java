package org.quotecheck.evidence.match;

import org.quotecheck.evidence.pattern.Pattern;
import org.quotecheck.evidence.word.WordCutter;

/**
 * Tells, before a quotation is aligned with a stretch, whether it has too many words that stand
 * nowhere in it: each of them is a change at least. Linear in both. Reused; not thread-safe.
 */
final class Overlap {
  private final ProseBuffer prose;
  private final WordCutter cutter;

  /** The hashes of the words of a stretch at places that they choose, with a stamp for each. */
  private long[] slots = new long[0];

  private int[] stamps = new int[0];
  private int stamp;
  private int shift;

  Overlap(ProseBuffer prose, WordCutter cutter) {
    this.prose = prose;
    this.cutter = cutter;
  }

  /**
   * Whether the quotation may stand in the stretch with so few changes and be like enough.
   *
   * @param begin the first word of the stretch
   * @param end behind its last word
   * @param most changes that are worth a look
   */
  boolean isLikely(Pattern pattern, int begin, int end, int most) {
    takeWords(begin, end);
    int missing = 0;
    int weight = 0;
    for (int element = 0; element < pattern.size(); element++) {
      if (pattern.isWord(element) && !isJoined(pattern, element) && !has(pattern.hash(element))) {
        missing++;
        weight += pattern.weight(element);
      }
    }
    return missing <= most && Likeness.mayBe(pattern, missing, weight);
  }

  /** Words with a hyphen between them may stand as one word. */
  private static boolean isJoined(Pattern pattern, int element) {
    return pattern.joined(element) != 0
        || (element + 1 < pattern.size() && pattern.joined(element + 1) != 0);
  }

  private void takeWords(int begin, int end) {
    makeRoom(end - begin);
    stamp++;
    for (int word = begin; word < end; word++) {
      take(prose.words().hash(word));
      if (word > begin && prose.isJoined(word)) {
        take(cutter.hash(prose.word(word - 1), prose.word(word)));
      }
    }
  }

  private void makeRoom(int words) {
    if (slots.length < 4 * words) {
      int size = Integer.highestOneBit(8 * words);
      slots = new long[size];
      stamps = new int[size];
      shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
    }
  }

  private void take(long hash) {
    int at = slot(hash);
    slots[at] = hash;
    stamps[at] = stamp;
  }

  private boolean has(long hash) {
    return stamps[slot(hash)] == stamp;
  }

  private int slot(long hash) {
    int at = (int) (hash >>> shift);
    while (stamps[at] == stamp && slots[at] != hash) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }
}
