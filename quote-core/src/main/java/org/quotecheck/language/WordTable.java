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

  /** The words that no two numbers hold. */
  private final Map<String, Word> byKey = new HashMap<>();

  private final int size;

  private WordTable(Collection<Word> words, WordPacking packing) {
    this.packing = packing;
    this.size = words.size();
    int capacity = Math.max(2, Integer.highestOneBit(size) * SPARSE);
    this.slots = new @Nullable Word[capacity];
    this.tags = new short[capacity];
    for (Word word : words) {
      add(word);
    }
  }

  private void add(Word word) {
    if (!word.isPacked()) {
      byKey.put(word.key(), word);
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
    return new Entries(lists).table(others);
  }

  /**
   * What the lists have, on the way into a table. Each entry is taken in by a method of its own: a
   * fresh process compiles what is called often long before a loop that runs once. Not thread-safe.
   */
  private static final class Entries {
    private final int longs;
    private final Map<String, long[]> known = new LinkedHashMap<>(CAPACITY);
    private final Map<String, long[]> openers = new LinkedHashMap<>();
    private final Map<String, List<Word.Fields>> fields = new HashMap<>();
    private final WordPacking packing = new WordPacking();
    private final long[] none = new long[0];
    private final List<Word> words = new ArrayList<>(CAPACITY);

    Entries(Collection<WordList> lists) {
      longs = lists.size() / Long.SIZE + 1;
      for (WordList list : lists) {
        for (Map.Entry<String, List<String>> line : list.lines()) {
          take(line.getKey(), line.getValue(), list.number());
        }
      }
    }

    private void take(String entry, List<String> behind, int list) {
      note(known, entry, list);
      if (!behind.isEmpty()) {
        fields.computeIfAbsent(entry, e -> new ArrayList<>(1)).add(new Word.Fields(list, behind));
      }
      int space = entry.indexOf(' ');
      if (space > 0) {
        note(openers, entry.substring(0, space), list);
      }
    }

    private void note(Map<String, long[]> bits, String word, int list) {
      long[] in = bits.get(word);
      if (in == null) {
        in = new long[longs];
        bits.put(word, in);
      }
      in[list / Long.SIZE] |= 1L << list;
    }

    WordTable table(Collection<String> others) {
      for (String word : others) {
        known.putIfAbsent(word, none);
      }
      for (String word : openers.keySet()) {
        known.putIfAbsent(word, none);
      }
      for (Map.Entry<String, long[]> word : known.entrySet()) {
        make(word.getKey(), word.getValue());
      }
      return new WordTable(words, packing);
    }

    private void make(String key, long[] in) {
      long head = packing.head(key);
      long tail = head == 0 ? 0 : packing.tail(key);
      long[] opened = openers.getOrDefault(key, none);
      List<Word.Fields> behind = fields.getOrDefault(key, List.of());
      words.add(new Word(key, words.size(), head, tail, in, opened, behind));
    }
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

  /**
   * The only word that these numbers may pack where it is that one; if it is another, {@link
   * #find(long, long)} tells. Null if the language does not know theirs.
   */
  @Nullable Word first(long head, long tail) {
    return slots[WordPacking.hash(head, tail) & (slots.length - 1)];
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
