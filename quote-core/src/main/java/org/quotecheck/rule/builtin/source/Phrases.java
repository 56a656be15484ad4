package org.quotecheck.rule.builtin.source;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.quotecheck.language.WordList;

/** Finds the phrases of a list in running text, the longest at each place. */
final class Phrases {
  private final WordList list;
  private final boolean caseKept;
  private final Set<String> firstWords = new HashSet<>();
  private final int longest;

  private Phrases(WordList list, boolean caseKept) {
    this.list = list;
    this.caseKept = caseKept;
    this.longest =
        list.entries().stream().mapToInt(entry -> entry.split(" ", -1).length).max().orElse(0);
    list.entries().forEach(entry -> firstWords.add(entry.split(" ", 2)[0]));
  }

  /** The phrases of a list in any case. */
  static Phrases of(WordList list) {
    return new Phrases(list, false);
  }

  /** The phrases of a list as it writes them. */
  static Phrases asWritten(WordList list) {
    return new Phrases(list, true);
  }

  /** The number of words of the longest phrase that starts at a token; 0 if none does. */
  int lengthAt(ReporterText text, int from) {
    IntFunction<String> word = caseKept ? text::written : text::key;
    if (!text.isWord(from) || !firstWords.contains(word.apply(from))) {
      return 0;
    }
    StringBuilder phrase = new StringBuilder();
    int found = 0;
    for (int length = 1; length <= longest && text.isWord(from + length - 1); length++) {
      phrase.append(length > 1 ? " " : "").append(word.apply(from + length - 1));
      found = list.contains(phrase.toString()) ? length : found;
    }
    return found;
  }
}
