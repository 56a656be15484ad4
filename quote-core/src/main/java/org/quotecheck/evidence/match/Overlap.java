package org.quotecheck.evidence.match;

import java.util.Arrays;
import org.quotecheck.evidence.pattern.Pattern;
import org.quotecheck.evidence.word.WordCutter;

/**
 * Tells, before a quotation is aligned with a stretch, whether it has too many words that stand
 * nowhere in it: each of them is a change at least. Linear in both. Reused; not thread-safe.
 */
final class Overlap {
  private static final int BITS = 1 << 12;
  private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(BITS);

  private final ProseBuffer prose;
  private final WordCutter cutter;

  /** A bit for each word of a stretch, by the first bits of its hash. */
  private final long[] bits = new long[BITS / Long.SIZE];

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
    Arrays.fill(bits, 0);
    long[] hashes = prose.words().hashes();
    for (int word = begin; word < end; word++) {
      take(hashes[word]);
      if (word > begin && prose.isJoined(word)) {
        take(cutter.hash(prose.word(word - 1), prose.word(word)));
      }
    }
  }

  private void take(long hash) {
    int bit = (int) (hash >>> SHIFT);
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  /** Whether a word stands in the stretch; seldom wrong, and only when it says yes. */
  private boolean has(long hash) {
    int bit = (int) (hash >>> SHIFT);
    return (bits[bit / Long.SIZE] & 1L << bit) != 0;
  }
}
