package org.quotecheck.rule.builtin.source;

import java.util.List;
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
    if (!mayBegin(text, from)) {
      return 0;
    }
    Word known = caseKept ? null : text.known(from);
    String first = word(text, from);
    int found = (known == null ? list.contains(first) : list.contains(known)) ? 1 : 0;
    if (known != null && !known.opensPhrase(list)) {
      return found;
    }
    for (List<String> behind : list.behind(first)) {
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

  private boolean mayBegin(ReporterText text, int from) {
    if (caseKept) {
      return text.isWord(from) && list.mayBeginWith(text.first(from), text.length(from));
    }
    Word word = text.known(from);
    return word != null && (word.opensPhrase(list) || list.contains(word));
  }

  private String word(ReporterText text, int at) {
    return caseKept ? text.written(at) : text.key(at);
  }
}
