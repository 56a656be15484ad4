package org.quotecheck.language;

import java.util.List;

/**
 * A word or phrase that a language knows: it stands in some of its lists, opens a phrase that does,
 * or is a form of one of its verbs. Immutable and thread-safe; a language has one for each key.
 */
public final class Word {
  private static final int BITS = 6;

  private final String key;
  private final int number;
  private final long[] lists;
  private final boolean opensPhrase;

  Word(String key, int number, long[] lists, boolean opensPhrase) {
    this.key = key;
    this.number = number;
    this.lists = lists.clone();
    this.opensPhrase = opensPhrase;
  }

  /** The word as the lists are written: lower case with straight apostrophes. */
  public String key() {
    return key;
  }

  /** Its number among the words of the language, from 0 to {@link WordTable#size()}, exclusive. */
  public int number() {
    return number;
  }

  /** Whether a list of the language has it. */
  public boolean isIn(WordList list) {
    int at = list.number();
    return at >= 0 && (at >> BITS) < lists.length && (lists[at >> BITS] & (1L << at)) != 0;
  }

  /** The fields behind it in a list; empty if it has none or is not in the list. */
  public List<String> fields(WordList list) {
    return isIn(list) ? list.fields(key) : List.of();
  }

  /** Whether some list has an entry of several words that begins with it. */
  public boolean opensPhrase() {
    return opensPhrase;
  }

  @Override
  public String toString() {
    return key;
  }
}
