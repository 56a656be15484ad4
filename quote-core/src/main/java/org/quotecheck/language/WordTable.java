package org.quotecheck.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every word that a language knows, so that all questions about it are cheap once it is found.
 * Immutable and thread-safe.
 */
public final class WordTable {
  private static final int CAPACITY = 1 << 16;
  private static final char LAST_ASCII = 0x7F;

  /**
   * Two to four slots a word: in a table nearly full, an unknown word passes hundreds of others.
   */
  private static final int SPARSE = 4;

  private static final int BITS_A_SLOT = 8;
  private static final int HALF = 16;

  private final WordPacking packing = new WordPacking();

  /** Two numbers a slot: the packed characters of its word, so that comparing reads no text. */
  private final long[] keys;

  private final @Nullable Word[] slots;

  /** A bit for the hash of each key and each pair of numbers. Small, so that it is at hand. */
  private final long[] hashes;

  private final Map<String, Word> byKey = new HashMap<>();
  private final int size;

  private WordTable(Collection<Word> words) {
    this.size = words.size();
    int capacity = Math.max(2, Integer.highestOneBit(size) * SPARSE);
    this.slots = new @Nullable Word[capacity];
    this.keys = new long[2 * capacity];
    this.hashes = new long[Math.max(1, capacity * BITS_A_SLOT / Long.SIZE)];
    words.forEach(this::add);
  }

  private void add(Word word) {
    String key = word.key();
    int middle = Math.min(key.length(), WordPacking.HALF);
    long first = isFolded(key) ? packing.packFolded(key, 0, middle) : 0;
    long second =
        key.length() > WordPacking.LONGEST ? 0 : packing.packFolded(key, middle, key.length());
    byKey.put(key, word);
    note(key.hashCode());
    if (first == 0 || (second == 0 && key.length() > middle)) {
      return;
    }
    int slot = slot(first, second);
    while (slots[slot] != null) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = word;
    keys[2 * slot] = first;
    keys[2 * slot + 1] = second;
    note(WordPacking.hash(first, second));
  }

  private void note(int hash) {
    int bit = bit(hash);
    hashes[bit / Long.SIZE] |= 1L << bit;
  }

  /** False for most words that are not in the table, without a look at it. */
  private boolean mayHave(int hash) {
    int bit = bit(hash);
    return (hashes[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private int bit(int hash) {
    return (hash ^ (hash >>> HALF)) & (hashes.length * Long.SIZE - 1);
  }

  private static boolean isFolded(String key) {
    return key.equals(fold(key));
  }

  /** The table of all entries of some lists, and of other words that are in none. */
  static WordTable of(Collection<WordList> lists, Collection<String> others) {
    int longs = lists.size() / Long.SIZE + 1;
    Map<String, long[]> known = new LinkedHashMap<>(CAPACITY);
    Map<String, long[]> openers = new LinkedHashMap<>();
    Map<String, List<Word.Fields>> fields = new HashMap<>();
    for (WordList list : lists) {
      for (String entry : list.entries()) {
        note(known, entry, list, longs);
        note(fields, entry, list);
        int space = entry.indexOf(' ');
        if (space > 0) {
          note(openers, entry.substring(0, space), list, longs);
        }
      }
    }
    others.forEach(word -> known.computeIfAbsent(word, e -> new long[longs]));
    openers.keySet().forEach(word -> known.computeIfAbsent(word, e -> new long[longs]));
    long[] none = new long[0];
    Map<String, Word> words = new LinkedHashMap<>(2 * known.size());
    known.forEach(
        (key, in) ->
            words.put(
                key,
                new Word(
                    key,
                    words.size(),
                    in,
                    openers.getOrDefault(key, none),
                    fields.getOrDefault(key, List.of()))));
    return new WordTable(words.values());
  }

  private static void note(Map<String, List<Word.Fields>> fields, String word, WordList list) {
    List<String> behind = list.fields(word);
    if (!behind.isEmpty()) {
      fields
          .computeIfAbsent(word, w -> new ArrayList<>(1))
          .add(new Word.Fields(list.number(), behind));
    }
  }

  private static void note(Map<String, long[]> bits, String word, WordList list, int longs) {
    bits.computeIfAbsent(word, w -> new long[longs])[list.number() / Long.SIZE] |=
        1L << list.number();
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  private int slot(long first, long second) {
    return WordPacking.hash(first, second) & (slots.length - 1);
  }

  /** How the words of this table are packed. */
  WordPacking packing() {
    return packing;
  }

  /** The word with exactly this key; null if the language does not know it. */
  public @Nullable Word find(String key) {
    if (!mayHave(key.hashCode())) {
      return null;
    }
    int middle = Math.min(key.length(), WordPacking.HALF);
    boolean packed = middle > 0 && key.length() <= WordPacking.LONGEST;
    long first = packed ? packing.packFolded(key, 0, middle) : 0;
    long second = first == 0 ? 0 : packing.packFolded(key, middle, key.length());
    return first == 0 || (second == 0 && key.length() > middle)
        ? byKey.get(key)
        : find(first, second);
  }

  /** The word that these numbers pack; null if the language does not know it. */
  @Nullable Word find(long first, long second) {
    if (!mayHave(WordPacking.hash(first, second))) {
      return null;
    }
    int slot = slot(first, second);
    while (keys[2 * slot] != first || keys[2 * slot + 1] != second) {
      if (keys[2 * slot] == 0) {
        return null;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return slots[slot];
  }

  /** A word as the lists are written: lower case with straight apostrophes. */
  public static String fold(String word) {
    return fold(word.toCharArray(), 0, word.length());
  }

  /** The same of a part of a text. */
  static String fold(char[] text, int begin, int end) {
    char[] folded = new char[end - begin];
    for (int i = begin; i < end; i++) {
      char c = text[i];
      if (c > LAST_ASCII && c != '\u2019') {
        return foldAny(new String(text, begin, end - begin));
      }
      boolean capital = c >= 'A' && c <= 'Z';
      folded[i - begin] = c == '\u2019' ? '\'' : capital ? (char) (c + 'a' - 'A') : c;
    }
    return new String(folded);
  }

  /** One letter may be two in lower case. */
  private static String foldAny(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
