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

  private static final int HALF = 16;

  private final WordPacking packing;
  private final @Nullable Word[] slots;

  /**
   * For each slot a part of the hash of its word, 0 for none. Small, so that it is at hand: nearly
   * all words that the language does not know are told by it.
   */
  private final short[] tags;

  private final Map<String, Word> byKey = new HashMap<>();
  private final int size;

  private WordTable(Collection<Word> words, WordPacking packing) {
    this.packing = packing;
    this.size = words.size();
    int capacity = Math.max(2, Integer.highestOneBit(size) * SPARSE);
    this.slots = new @Nullable Word[capacity];
    this.tags = new short[capacity];
    words.forEach(this::add);
  }

  private void add(Word word) {
    byKey.put(word.key(), word);
    if (!word.isPacked()) {
      return;
    }
    int slot = word.hash() & (slots.length - 1);
    while (tags[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = word;
    tags[slot] = tag(word.hash());
  }

  private static short tag(int hash) {
    return (short) (hash >>> HALF | 1);
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
    WordPacking packing = new WordPacking();
    long[] none = new long[0];
    Map<String, Word> words = new LinkedHashMap<>(2 * known.size());
    known.forEach(
        (key, in) -> {
          long head = packing.head(key);
          words.put(
              key,
              new Word(
                  key,
                  words.size(),
                  head,
                  head == 0 ? 0 : packing.tail(key),
                  in,
                  openers.getOrDefault(key, none),
                  fields.getOrDefault(key, List.of())));
        });
    return new WordTable(words.values(), packing);
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

  /** How the words of this table are packed. */
  WordPacking packing() {
    return packing;
  }

  /** The word with exactly this key; null if the language does not know it. */
  public @Nullable Word find(String key) {
    long head = packing.head(key);
    return head == 0 ? byKey.get(key) : find(head, packing.tail(key));
  }

  /** The word that these numbers pack; null if the language does not know it. */
  @Nullable Word find(long head, long tail) {
    int hash = WordPacking.hash(head, tail);
    short tag = tag(hash);
    int slot = hash & (slots.length - 1);
    while (tags[slot] != 0) {
      Word word = tags[slot] == tag ? slots[slot] : null;
      if (word != null && word.isPackedAs(head, tail)) {
        return word;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return null;
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
