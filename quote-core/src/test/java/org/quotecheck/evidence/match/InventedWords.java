package org.quotecheck.evidence.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words that nobody has ever said, among such as everybody says. */
final class InventedWords {
  /** Syllables of which invented words are made; no two words of a document need be alike. */
  private static final String[] SYLLABLES = {
    "bra", "ske", "lo", "tin", "mar", "ve", "dor", "pi", "ston", "qua", "lis", "fe", "run", "gal"
  };

  private static final String[] SMALL = {"the", "of", "and", "to", "in", "was", "that", "it", "on"};

  private InventedWords() {}

  static String word(Random random) {
    if (random.nextInt(3) == 0) {
      return SMALL[random.nextInt(SMALL.length)];
    }
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  /** Ten words or more, with a full stop behind the last one. */
  static String sentence(Random random) {
    List<String> words = new ArrayList<>();
    for (int k = 10 + random.nextInt(20); k > 0; k--) {
      words.add(word(random) + (random.nextInt(9) == 0 ? "," : ""));
    }
    return String.join(" ", words) + ".";
  }
}
