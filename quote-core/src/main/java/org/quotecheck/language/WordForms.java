package org.quotecheck.language;

import java.util.Arrays;
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

  /** For each hash the place of a word from 1 on, 0 for none: small, so that it is at hand. */
  private int[] slots;

  /** Two numbers a word, by its place, as in the {@link WordTable}. */
  private long[] packed;

  private @Nullable Word[] words;
  private String[] keys;
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
    this.table = table;
    this.packing = table.packing();
    this.slots = new int[Integer.highestOneBit(expected) * 4];
    this.packed = new long[2 * expected];
    this.words = new @Nullable Word[expected];
    this.keys = new String[expected];
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
    if (slots[slot] == 0) {
      add(first, second, text, begin, end);
      slots[slot] = size;
      if (2 * size > slots.length) {
        spread();
      }
      return;
    }
    int place = slots[slot] - 1;
    word = words[place];
    key = keys[place];
  }

  private void add(long first, long second, char[] text, int begin, int end) {
    if (size == keys.length) {
      packed = Arrays.copyOf(packed, 4 * size);
      words = Arrays.copyOf(words, 2 * size);
      keys = Arrays.copyOf(keys, 2 * size);
    }
    Word found = table.find(first, second);
    word = found;
    key = found == null ? WordTable.fold(text, begin, end) : found.key();
    packed[2 * size] = first;
    packed[2 * size + 1] = second;
    words[size] = found;
    keys[size] = key;
    size++;
  }

  /** Where the place of a word stands, or is to stand if there is 0. */
  private int slot(long first, long second) {
    int slot = WordPacking.hash(first, second) & (slots.length - 1);
    while (slots[slot] != 0 && !is(slots[slot] - 1, first, second)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean is(int place, long first, long second) {
    return packed[2 * place] == first && packed[2 * place + 1] == second;
  }

  private void spread() {
    slots = new int[2 * slots.length];
    for (int place = 0; place < size; place++) {
      slots[slot(packed[2 * place], packed[2 * place + 1])] = place + 1;
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
