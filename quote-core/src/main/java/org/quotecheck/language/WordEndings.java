package org.quotecheck.language;

import java.util.List;

/**
 * What the last letters of a word say of it, where no list has the word. Immutable and thread-safe.
 *
 * @param adverbs endings of adverbs
 * @param continuous endings of continuous forms, as in <i>saying</i>
 * @param past endings of past forms, as in <i>vowed</i>
 * @param plurals endings of plurals and of verbs in the third person
 */
public record WordEndings(
    List<String> adverbs, List<String> continuous, List<String> past, List<String> plurals) {
  /** A shorter word in an adverb's ending is most likely another: <i>ugly</i>, <i>July</i>. */
  private static final int SHORTEST_ADVERB = 5;

  public WordEndings {
    adverbs = List.copyOf(adverbs);
    continuous = List.copyOf(continuous);
    past = List.copyOf(past);
    plurals = List.copyOf(plurals);
  }

  /** The endings in the list {@code word-endings} of a language. */
  public static WordEndings of(Language language) {
    WordList list = language.list("word-endings");
    return new WordEndings(
        of(list, "adverb"), of(list, "continuous"), of(list, "past"), of(list, "plural"));
  }

  private static List<String> of(WordList list, String kind) {
    return list.entries().stream().filter(e -> list.fields(e).contains(kind)).toList();
  }

  /** Whether a word of five letters or more, in lower case, ends as an adverb does. */
  public boolean isAdverb(String word) {
    return word.length() >= SHORTEST_ADVERB && ends(word, adverbs);
  }

  /** Whether a word in lower case ends as a continuous form does. */
  public boolean isContinuous(String word) {
    return ends(word, continuous);
  }

  /** Whether a word in lower case ends as a past form does. */
  public boolean isPast(String word) {
    return ends(word, past);
  }

  /** Whether a word in lower case ends as a plural does. */
  public boolean isPlural(String word) {
    return ends(word, plurals);
  }

  private static boolean ends(String word, List<String> endings) {
    for (int i = 0; i < endings.size(); i++) {
      if (word.endsWith(endings.get(i))) {
        return true;
      }
    }
    return false;
  }
}
