package org.quotecheck.rule.builtin.repository;

import java.util.List;

/**
 * Where two versions part, in marks and with a word on either side.
 *
 * @param here in the one
 * @param there in the other
 */
record Difference(String here, String there) {
  /** More words than that are cut. */
  private static final int MOST_WORDS = 8;

  static Difference between(List<String> here, List<String> there) {
    int shorter = Math.min(here.size(), there.size());
    int begin = 0;
    while (begin < shorter && here.get(begin).equals(there.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && here.get(here.size() - 1 - end).equals(there.get(there.size() - 1 - end))) {
      end++;
    }
    return new Difference(shown(here, begin, end), shown(there, begin, end));
  }

  private static String shown(List<String> words, int begin, int end) {
    int from = Math.max(0, begin - 1);
    int to = Math.min(words.size(), words.size() - end + 1);
    List<String> part = words.subList(from, Math.min(to, from + MOST_WORDS));
    return "“" + String.join(" ", part) + (to > from + MOST_WORDS ? " …" : "") + "”";
  }
}
