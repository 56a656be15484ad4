package org.quotecheck.evidence.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotecheck.evidence.pattern.Pattern;

/**
 * Two or three words in a row by which one quotation is known.
 *
 * @param key of the words
 * @param pattern the quotation
 * @param word the word of the quotation that it ends with
 * @param isLight whether none of its words says much
 * @param isTight whether the words stand in a row in the quotation; if not, another word stands
 *     between them, which may be the one that nobody said
 */
record Seed(long key, int pattern, int word, boolean isLight, boolean isTight) {
  /** Up to so many words are also known by two words with another between them. */
  private static final int VERY_SHORT = 9;

  /** The seeds of a quotation, none twice. */
  static List<Seed> of(Pattern quotation, int pattern) {
    List<Seed> seeds = new ArrayList<>();
    Set<Long> keys = new HashSet<>();
    for (int word = 1; word < quotation.words(); word++) {
      add(inRow(quotation, pattern, word), keys, seeds);
    }
    if (quotation.words() <= VERY_SHORT) {
      for (int word = 2; word < quotation.words(); word++) {
        add(acrossOne(quotation, pattern, word), keys, seeds);
      }
    }
    return seeds;
  }

  private static void add(Seed seed, Set<Long> keys, List<Seed> seeds) {
    if (seed.key != 0 && keys.add(seed.key)) {
      seeds.add(seed);
    }
  }

  /** The words that end with one; the key is 0 if a mark stands between them. */
  private static Seed inRow(Pattern quotation, int pattern, int word) {
    int last = quotation.element(word);
    if (!isWord(quotation, last - 1)) {
      return new Seed(0, pattern, word, true, true);
    }
    long two = ShingleTable.two(quotation.hash(last - 1), quotation.hash(last));
    boolean isLight = quotation.isLight(last) && quotation.isLight(last - 1);
    if (ShingleTable.isPaired(quotation) || !isWord(quotation, last - 2)) {
      boolean counts = ShingleTable.isPaired(quotation) || isAlone(quotation, last);
      return new Seed(counts ? two : 0, pattern, word, isLight, true);
    }
    long three = ShingleTable.three(quotation.hash(last - 2), two);
    return new Seed(three, pattern, word, isLight && quotation.isLight(last - 2), true);
  }

  /** The words on both sides of one; the key is 0 if there are none or they say little. */
  private static Seed acrossOne(Pattern quotation, int pattern, int word) {
    int last = quotation.element(word);
    boolean counts =
        isWord(quotation, last - 1)
            && isWord(quotation, last - 2)
            && !(quotation.isLight(last) && quotation.isLight(last - 2));
    long two = counts ? ShingleTable.two(quotation.hash(last - 2), quotation.hash(last)) : 0;
    return new Seed(two, pattern, word, false, false);
  }

  private static boolean isWord(Pattern quotation, int element) {
    return element >= 0 && element < quotation.size() && quotation.isWord(element);
  }

  /** Whether two words stand between marks, so that there are no three. */
  private static boolean isAlone(Pattern quotation, int last) {
    return !isWord(quotation, last - 2) && !isWord(quotation, last + 1);
  }
}
