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
 * Every word that a language knows, found by one look-up in the characters of a text, so that all
 * questions about it afterwards are cheap. Immutable and thread-safe.
 */
public final class WordTable {
  /** Characters that are packed into one number, and bits that each of them takes. */
  private static final int PACKED = 10;

  private static final int BITS = 6;
  private static final int CAPACITY = 1 << 16;
  private static final int LONGEST = 2 * PACKED;
  private static final char LAST_ASCII = 0x7F;
  private static final String PACKABLE = "abcdefghijklmnopqrstuvwxyz0123456789'-.&/ ,$%";

  /**
   * Two to four slots a word: in a table nearly full, an unknown word passes hundreds of others.
   */
  private static final int SPARSE = 4;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final byte[] codes = codes();

  /** Two numbers a slot: the packed characters of its word, so that comparing reads no text. */
  private final long[] keys;

  private final @Nullable Word[] slots;
  private final int shift;
  private final Map<String, Word> byKey = new HashMap<>();
  private final int size;

  private WordTable(Collection<Word> words) {
    this.size = words.size();
    int capacity = Math.max(2, Integer.highestOneBit(size) * SPARSE);
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(capacity);
    this.slots = new @Nullable Word[capacity];
    this.keys = new long[2 * capacity];
    words.forEach(this::add);
  }

  private void add(Word word) {
    String key = word.key();
    int middle = Math.min(key.length(), PACKED);
    char[] text = key.toCharArray();
    long first = isFolded(key) ? pack(text, 0, middle) : 0;
    long second = key.length() > LONGEST ? 0 : pack(text, middle, key.length());
    byKey.put(key, word);
    if (first == 0 || (second == 0 && key.length() > PACKED)) {
      return;
    }
    int slot = slot(first, second);
    while (slots[slot] != null) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = word;
    keys[2 * slot] = first;
    keys[2 * slot + 1] = second;
  }

  private static boolean isFolded(String key) {
    return key.equals(fold(key));
  }

  private static byte[] codes() {
    byte[] codes = new byte['z' + 1];
    for (int i = 0; i < PACKABLE.length(); i++) {
      char c = PACKABLE.charAt(i);
      codes[c] = (byte) (i + 1);
      codes[Character.toUpperCase(c)] = (byte) (i + 1);
    }
    return codes;
  }

  /** Some characters in one number, which tells them apart from all others; 0 if it cannot. */
  private long pack(char[] text, int begin, int end) {
    long packed = 0;
    for (int i = begin; i < end; i++) {
      char c = text[i] == '\u2019' ? '\'' : text[i];
      int code = c < codes.length ? codes[c] : 0;
      if (code == 0) {
        return 0;
      }
      packed = (packed << BITS) | code;
    }
    return packed;
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
    Map<String, Word> words = new LinkedHashMap<>(2 * known.size());
    known.forEach(
        (key, in) ->
            words.put(
                key,
                new Word(
                    key,
                    words.size(),
                    in,
                    openers.getOrDefault(key, new long[0]),
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
    return (int) (((first ^ (second * MIX)) * MIX) >>> shift);
  }

  /** The word with exactly this key; null if the language does not know it. */
  public @Nullable Word find(String key) {
    return byKey.get(key);
  }

  /**
   * The word that stands in a part of a text in any case and with any apostrophe; null if the
   * language does not know it.
   */
  @Nullable Word find(char[] text, int begin, int end) {
    if (begin == end) {
      return null;
    }
    int middle = Math.min(end, begin + PACKED);
    long first = pack(text, begin, middle);
    long second = end - begin > LONGEST ? 0 : pack(text, middle, end);
    if (first == 0 || (second == 0 && end > middle)) {
      return byKey.get(fold(text, begin, end));
    }
    int slot = slot(first, second);
    while (keys[2 * slot] != first || keys[2 * slot + 1] != second) {
      if (slots[slot] == null) {
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
