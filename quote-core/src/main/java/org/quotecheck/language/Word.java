package org.quotecheck.language;

import java.util.List;

/**
 * A word or phrase that a language knows: it stands in some of its lists, opens a phrase that does,
 * or is a form of one of its verbs. Immutable and thread-safe; a language has one for each key.
 */
public final class Word {
  private static final int BITS = 6;

  /** The lists whose bits stand in the word itself: a look at an array is one more at memory. */
  private static final int NEAR = 2 * Long.SIZE;

  private final String key;
  private final int number;
  private final long head;
  private final long tail;
  private final long first;
  private final long second;

  /** The bits of all lists where there are more than those; else none. */
  private final long[] lists;

  private final long[] opened;
  private final Fields[] fields;

  /**
   * What stands behind a word in one list.
   *
   * @param list the number of the list
   * @param all the fields, at least one
   */
  record Fields(int list, List<String> all) {}

  /**
   * @param head the first characters of the key as {@link WordPacking} has them; 0 if it cannot
   *     hold the key
   * @param tail the characters behind these
   */
  Word(
      String key,
      int number,
      long head,
      long tail,
      long[] lists,
      long[] opened,
      List<Fields> fields) {
    this.key = key;
    this.number = number;
    this.head = head;
    this.tail = tail;
    this.first = lists.length > 0 ? lists[0] : 0;
    this.second = lists.length > 1 ? lists[1] : 0;
    this.lists = lists.length * Long.SIZE > NEAR ? lists.clone() : new long[0];
    this.opened = opened.length == 0 ? opened : opened.clone();
    this.fields = fields.toArray(new Fields[0]);
  }

  /** Whether these numbers pack its key. */
  boolean isPackedAs(long first, long second) {
    return head == first && tail == second;
  }

  /** 0 only if these numbers pack its key, told without a branch. */
  long difference(long first, long second) {
    return (head ^ first) | (tail ^ second);
  }

  /** A number that differs between most words; to be asked only if its key can be packed. */
  int hash() {
    return WordPacking.hash(head, tail);
  }

  /** Whether two numbers hold its key. */
  boolean isPacked() {
    return head != 0;
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
    if (at < 0 || at >= NEAR) {
      return has(lists, at);
    }
    long near = at < Long.SIZE ? first : second;
    return (near & (1L << at)) != 0;
  }

  /** Whether an entry of several words in a list of the language begins with it. */
  public boolean opensPhrase(WordList list) {
    return has(opened, list.number());
  }

  private static boolean has(long[] bits, int at) {
    return at >= 0 && (at >> BITS) < bits.length && (bits[at >> BITS] & (1L << at)) != 0;
  }

  /** The fields behind it in a list; empty if it has none or is not in the list. */
  public List<String> fields(WordList list) {
    if (isIn(list)) {
      for (Fields each : fields) {
        if (each.list() == list.number()) {
          return each.all();
        }
      }
    }
    return List.of();
  }

  @Override
  public String toString() {
    return key;
  }
}
