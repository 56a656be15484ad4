package org.quotecheck.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The distinct words of one article, each looked up once in those of a language however often it
 * stands there. All are collected before any is looked up, since looking far into memory for one
 * word after another takes no longer than for one. Not thread-safe.
 */
final class WordForms {
  /** Letters of text for one word that was not there before, as a rule. */
  private static final int LETTERS = 12;

  private static final int FEWEST = 16;
  private static final int MOST = 1024;

  private final WordTable table;
  private final WordPacking packing;

  /** For each hash the place of a word from 1 on, 0 for none: small, so that it is at hand. */
  private int[] slots;

  /** Two numbers a word, by its place, as in the {@link WordTable}; 0 where they cannot hold it. */
  private long[] packed;

  private @Nullable Word[] words;
  private @Nullable String[] keys;
  private boolean[] lowers;
  private final Map<String, Integer> loose = new HashMap<>(0);
  private int size;
  private int shape;

  /**
   * The words of an article, none of which has been seen.
   *
   * @param length the number of characters that the article has, or about
   */
  WordForms(WordTable table, int length) {
    int expected = Math.min(MOST, Math.max(FEWEST, length / LETTERS));
    this.table = table;
    this.packing = table.packing();
    this.slots = new int[Integer.highestOneBit(expected) * 4];
    this.packed = new long[2 * expected];
    this.words = new @Nullable Word[expected];
    this.keys = new @Nullable String[expected];
    this.lowers = new boolean[expected];
  }

  /**
   * Takes in the part of a text, not empty, that is a word in any case.
   *
   * @return its place among the distinct words, from 0 on
   */
  int add(char[] text, int begin, int end) {
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
    boolean loose = ((code | rest) & WordPacking.LOOSE) != 0 || end - begin > WordPacking.LONGEST;
    return loose ? addLoose(text, begin, end) : place(first, second);
  }

  /** A word that two numbers cannot hold is looked up at once. */
  private int addLoose(char[] text, int begin, int end) {
    String folded = WordTable.fold(text, begin, end);
    Integer known = loose.get(folded);
    if (known != null) {
      return known;
    }
    int place = append(0, 0);
    words[place] = table.find(folded);
    keys[place] = folded;
    loose.put(folded, place);
    return place;
  }

  private int place(long first, long second) {
    int slot = slot(first, second);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    int place = append(first, second);
    slots[slot] = size;
    if (2 * size > slots.length) {
      spread();
    }
    return place;
  }

  private int append(long first, long second) {
    if (size == keys.length) {
      packed = Arrays.copyOf(packed, 4 * size);
      words = Arrays.copyOf(words, 2 * size);
      keys = Arrays.copyOf(keys, 2 * size);
      lowers = Arrays.copyOf(lowers, 2 * size);
    }
    packed[2 * size] = first;
    packed[2 * size + 1] = second;
    return size++;
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
      if (packed[2 * place] != 0) {
        slots[slot(packed[2 * place], packed[2 * place + 1])] = place + 1;
      }
    }
  }

  /**
   * Looks up all words that were taken in: goes for where each stands, then for what stands there,
   * and decides when all of it has come, since a decision is waited for and a look is not.
   */
  void lookUp() {
    for (int place = 0; place < size; place++) {
      if (packed[2 * place] != 0) {
        words[place] = table.first(packed[2 * place], packed[2 * place + 1]);
      }
    }
    long[] differences = new long[size];
    for (int place = 0; place < size; place++) {
      Word word = packed[2 * place] == 0 ? null : words[place];
      differences[place] =
          word == null ? 0 : word.difference(packed[2 * place], packed[2 * place + 1]);
    }
    for (int place = 0; place < size; place++) {
      if (differences[place] != 0) {
        words[place] = table.find(packed[2 * place], packed[2 * place + 1]);
      }
      noteKey(place);
    }
  }

  private void noteKey(int place) {
    Word word = words[place];
    if (word != null) {
      keys[place] = word.key();
    } else if (keys[place] == null) {
      keys[place] = packing.unpack(packed[2 * place], packed[2 * place + 1]);
    }
  }

  /** The words of the language by their places; null where it knows none. */
  @Nullable Word[] words() {
    return words;
  }

  /** The keys of the words that were looked up, by their places. */
  @Nullable String[] keys() {
    return keys;
  }

  /** Notes that the word at a place is a word of a text that starts with no capital. */
  void noteLower(int place) {
    lowers[place] = true;
  }

  /** Which words were so noted, by their places. */
  boolean[] lowers() {
    return lowers;
  }

  /** How the word that was taken in last is written: bits of {@link WordPacking}. */
  int shape() {
    return shape;
  }
}
