package org.quotecheck.rule.builtin.repository;

import java.util.Collections;
import java.util.List;
import org.quotecheck.rule.wording.PlainWords;

/** Whether two names may be one person's. */
final class PersonNames {
  private PersonNames() {}

  /** The last word, which most articles call a person by; empty for a name without words. */
  static String family(String name) {
    List<String> words = PlainWords.of(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** Whether they share a word: a married, clipped or royal name shares one with the full name. */
  static boolean mayBeSame(String one, String other) {
    return mayBeSame(PlainWords.of(one), PlainWords.of(other));
  }

  /** The same for the words of two names. */
  static boolean mayBeSame(List<String> one, List<String> other) {
    return !Collections.disjoint(one, other);
  }
}
