package org.quotecheck.language;

import java.util.List;

/**
 * What the last letters of a word say of it, where no list has the word. Immutable and thread-safe.
 */
public final class WordEndings {
  /** A shorter word in an adverb's ending is most likely another: <i>ugly</i>, <i>July</i>. */
  private static final int SHORTEST_ADVERB = 5;

  private final Endings adverbs;
  private final Endings continuous;
  private final Endings past;
  private final Endings plurals;
  private final Endings adjectives;
  private final Endings singulars;

  private WordEndings(WordList list) {
    adverbs = Endings.of(list, "adverb");
    continuous = Endings.of(list, "continuous");
    past = Endings.of(list, "past");
    plurals = Endings.of(list, "plural");
    adjectives = Endings.of(list, "adjective");
    singulars = Endings.of(list, "singular");
  }

  /**
   * Endings of one kind.
   *
   * @param lasts for the last six bits of each last character a bit: most words are told by it
   */
  private record Endings(List<String> all, long lasts) {
    static Endings of(WordList list, String kind) {
      List<String> all =
          list.entries().stream().filter(e -> list.fields(e).contains(kind)).toList();
      long lasts = 0;
      for (String ending : all) {
        lasts |= 1L << last(ending);
      }
      return new Endings(all, lasts);
    }

    private static char last(String word) {
      return word.charAt(word.length() - 1);
    }

    boolean end(String word) {
      if (word.isEmpty() || (lasts & 1L << last(word)) == 0) {
        return false;
      }
      for (int i = 0; i < all.size(); i++) {
        if (word.endsWith(all.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  /** The endings in the list {@code word-endings} of a language. */
  public static WordEndings of(Language language) {
    return new WordEndings(language.list("word-endings"));
  }

  /** Whether a word of five letters or more, in lower case, ends as an adverb does. */
  public boolean isAdverb(String word) {
    return adverbs.end(word) && word.length() >= SHORTEST_ADVERB;
  }

  /** Whether a word in lower case ends as a continuous form does. */
  public boolean isContinuous(String word) {
    return continuous.end(word);
  }

  /** Whether a word in lower case ends as a past form does. */
  public boolean isPast(String word) {
    return past.end(word);
  }

  /** Whether a word in lower case ends as a plural does. */
  public boolean isPlural(String word) {
    return plurals.end(word) && !adjectives.end(word) && !singulars.end(word);
  }
}
