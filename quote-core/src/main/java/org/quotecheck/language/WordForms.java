package org.quotecheck.language;

import org.jspecify.annotations.Nullable;

/**
 * The distinct words of one article, each looked up once in those of a language however often it
 * stands there. Not thread-safe.
 */
public final class WordForms {
  /** Letters of text for one word that was not there before, as a rule. */
  private static final int LETTERS = 12;

  private static final int FEWEST = 16;
  private static final int MOST = 1024;

  private final WordTable table;
  private final WordPacking packing;

  /** Two numbers a slot, as in the {@link WordTable}. */
  private long[] packed;

  private @Nullable Word[] words;
  private @Nullable String[] keys;
  private int size;
  private @Nullable Word word;
  private String key = "";
  private int shape;

  /**
   * The words of an article, none of which has been seen.
   *
   * @param length the number of characters that the article has, or about
   */
  public WordForms(WordTable table, int length) {
    int expected = Math.min(MOST, Math.max(FEWEST, length / LETTERS));
    int capacity = Integer.highestOneBit(expected) * 4;
    this.table = table;
    this.packing = table.packing();
    this.packed = new long[2 * capacity];
    this.words = new @Nullable Word[capacity];
    this.keys = new @Nullable String[capacity];
  }

  /** Looks up the part of a text, not empty, that is a word in any case. */
  void read(char[] text, int begin, int end) {
    int middle = Math.min(end, begin + WordPacking.HALF);
    int code = packing.code(text[begin]);
    long first = code & WordPacking.CODE;
    int rest = 0;
    for (int i = begin + 1; i < middle; i++) {
      int next = packing.code(text[i]);
      rest |= next;
      first = (first << WordPacking.BITS) | (next & WordPacking.CODE);
    }
    long second = 0;
    for (int i = middle; i < end; i++) {
      int next = packing.code(text[i]);
      rest |= next;
      second = (second << WordPacking.BITS) | (next & WordPacking.CODE);
    }
    shape = WordPacking.shape(code, rest, text[begin]);
    if (((code | rest) & WordPacking.LOOSE) != 0 || end - begin > WordPacking.LONGEST) {
      loose(text, begin, end);
    } else {
      find(first, second, text, begin, end);
    }
  }

  private void loose(char[] text, int begin, int end) {
    String folded = WordTable.fold(text, begin, end);
    word = table.find(folded);
    key = word == null ? folded : word.key();
  }

  private void find(long first, long second, char[] text, int begin, int end) {
    int slot = slot(first, second);
    String known = keys[slot];
    if (known != null) {
      word = words[slot];
      key = known;
      return;
    }
    Word found = table.find(first, second);
    word = found;
    key = found == null ? WordTable.fold(text, begin, end) : found.key();
    packed[2 * slot] = first;
    packed[2 * slot + 1] = second;
    words[slot] = found;
    keys[slot] = key;
    size++;
    if (2 * size > keys.length) {
      grow();
    }
  }

  /** Where a word stands, or is to stand if its slot is empty. */
  private int slot(long first, long second) {
    int slot = WordPacking.hash(first, second) & (keys.length - 1);
    while (keys[slot] != null && (packed[2 * slot] != first || packed[2 * slot + 1] != second)) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldPacked = packed;
    @Nullable Word[] oldWords = words;
    @Nullable String[] oldKeys = keys;
    packed = new long[2 * oldPacked.length];
    words = new @Nullable Word[2 * oldWords.length];
    keys = new @Nullable String[2 * oldKeys.length];
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldKeys[old] != null) {
        int slot = slot(oldPacked[2 * old], oldPacked[2 * old + 1]);
        packed[2 * slot] = oldPacked[2 * old];
        packed[2 * slot + 1] = oldPacked[2 * old + 1];
        words[slot] = oldWords[old];
        keys[slot] = oldKeys[old];
      }
    }
  }

  /** The word of the language that was looked up last; null if it knows none. */
  @Nullable Word word() {
    return word;
  }

  /** The key of the word that was looked up last. */
  String key() {
    return key;
  }

  /** How the word that was looked up last is written: bits of {@link WordPacking}. */
  byte shape() {
    return (byte) shape;
  }
}
