package org.quotecheck.rule.builtin.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;

/**
 * Finds the phrases of a list in running text, the longest at each place.
 *
 * @param list the phrases
 * @param caseKept whether they are looked for as the list writes them, not in any case
 */
record Phrases(WordList list, boolean caseKept) {
  /** The phrases of a list in any case. */
  static Phrases of(WordList list) {
    return new Phrases(list, false);
  }

  /** The phrases of a list as it writes them. */
  static Phrases asWritten(WordList list) {
    return new Phrases(list, true);
  }

  /** Whether a phrase ends before a token. */
  boolean endBefore(ReporterText text, int end) {
    for (int length = 1; length <= list.longest(); length++) {
      if (end >= length && lengthAt(text, end - length) == length) {
        return true;
      }
    }
    return false;
  }

  /** The number of words of the longest phrase that starts at a token; 0 if none does. */
  int lengthAt(ReporterText text, int from) {
    return caseKept ? writtenAt(text, from) : lengthAt(text, from, text.known(from));
  }

  /**
   * The same in any case.
   *
   * @param first the word of the language at the token; null for any other
   */
  int lengthAt(ReporterText text, int from, @Nullable Word first) {
    if (first == null) {
      return 0;
    }
    int found = list.contains(first) ? 1 : 0;
    return first.opensPhrase(list) ? longest(text, from, found) : found;
  }

  private int writtenAt(ReporterText text, int from) {
    if (!text.isWord(from) || !list.mayBeginWith(text.first(from), text.length(from))) {
      return 0;
    }
    return longest(text, from, list.contains(text.written(from)) ? 1 : 0);
  }

  private int longest(ReporterText text, int from, int alone) {
    int found = alone;
    for (List<String> behind : list.behind(word(text, from))) {
      if (behind.size() >= found && follow(text, from + 1, behind)) {
        found = behind.size() + 1;
      }
    }
    return found;
  }

  private boolean follow(ReporterText text, int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!text.isWord(from + i) || !word(text, from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private String word(ReporterText text, int at) {
    return caseKept ? text.written(at) : text.key(at);
  }
}
