package org.quotecheck.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One word list: entries with optional fields behind them.
 *
 * <p>A file has one entry a line, {@code entry}, or {@code entry | field | field}; {@code #} starts
 * a comment; the first comment says what the list is for. An entry stands there once, in lower case
 * unless a line {@code # case: kept} says otherwise. A look-up is one hash at most. Immutable and
 * thread-safe.
 */
public final class WordList {
  /** A list without entries. */
  public static final WordList EMPTY = new WordList(Map.of(), -1);

  private static final int BEGINNINGS = 64;

  private final Map<String, List<String>> entries;
  private final int number;

  /** For each last six bits of a first character, a bit for each length modulo 64. */
  private final long[] lengths;

  /** The same for the first words of entries; an entry of one word is its own first. */
  private final long[] firstLengths;

  private final int longest;

  /** The words behind the first of each entry that has several, by that first. */
  private final Map<String, List<List<String>>> phrases;

  private WordList(Map<String, List<String>> entries, int number) {
    this.number = number;
    this.entries = Collections.unmodifiableMap(entries);
    this.lengths = new long[BEGINNINGS];
    this.firstLengths = new long[BEGINNINGS];
    int most = 0;
    for (String entry : entries.keySet()) {
      noteLengths(entry);
      most = Math.max(most, countWords(entry));
    }
    this.longest = most;
    this.phrases = most > 1 ? phrases(entries.keySet()) : Map.of();
  }

  private void noteLengths(String entry) {
    int beginning = beginning(entry);
    lengths[beginning] |= 1L << entry.length();
    firstLengths[beginning] |= 1L << firstLength(entry);
  }

  private static Map<String, List<List<String>>> phrases(Set<String> entries) {
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (String entry : entries) {
      List<String> words = List.of(entry.split(" ", -1));
      if (words.size() > 1) {
        phrases
            .computeIfAbsent(words.get(0), first -> new ArrayList<>())
            .add(words.subList(1, words.size()));
      }
    }
    return phrases;
  }

  private WordList(WordList same, int number) {
    this.number = number;
    this.entries = same.entries;
    this.lengths = same.lengths;
    this.firstLengths = same.firstLengths;
    this.longest = same.longest;
    this.phrases = same.phrases;
  }

  private static int beginning(String entry) {
    return entry.isEmpty() ? 0 : entry.charAt(0) % BEGINNINGS;
  }

  private static int firstLength(String entry) {
    int space = entry.indexOf(' ');
    return space < 0 ? entry.length() : space;
  }

  /**
   * False for most words with which no entry begins, without reading them.
   *
   * @param first the first character of a word
   * @param length the number of its characters
   */
  public boolean mayBeginWith(char first, int length) {
    return (firstLengths[first % BEGINNINGS] & 1L << length) != 0;
  }

  /** The number of words in the longest entry. */
  public int longest() {
    return longest;
  }

  private static int countWords(String entry) {
    int words = 1;
    for (int space = entry.indexOf(' '); space >= 0; space = entry.indexOf(' ', space + 1)) {
      words++;
    }
    return words;
  }

  /** False for most words that are not in the list, without hashing them. */
  private boolean mayContain(String entry) {
    return (lengths[beginning(entry)] & 1L << entry.length()) != 0;
  }

  /** A list with the given entries and their fields, in order. */
  static WordList of(Map<String, List<String>> entries) {
    return new WordList(new LinkedHashMap<>(entries), -1);
  }

  /** The same list as one of a language, which numbers its lists. */
  WordList numbered(int place) {
    return new WordList(this, place);
  }

  /** Its number among the lists of its language; -1 if it is in none. */
  int number() {
    return number;
  }

  /** Whether the list has the word; false for none. */
  public boolean contains(@Nullable Word word) {
    return word != null && word.isIn(this);
  }

  /** This list with more entries; those it has get other fields. */
  WordList with(Map<String, List<String>> more) {
    Map<String, List<String>> all = new LinkedHashMap<>(entries);
    all.putAll(more);
    return new WordList(all, -1);
  }

  /** Whether the list has the entry; the caller lowers the case. */
  public boolean contains(String entry) {
    return mayContain(entry) && entries.containsKey(entry);
  }

  /** The other words of each entry of several words that begins with a word. */
  public List<List<String>> behind(String first) {
    return phrases.isEmpty()
        ? List.of()
        : Collections.unmodifiableList(phrases.getOrDefault(first, List.of()));
  }

  /** The fields behind an entry; empty if it has none or is not in the list. */
  public List<String> fields(String entry) {
    return mayContain(entry) ? entries.getOrDefault(entry, List.of()) : List.of();
  }

  /** All entries in file order, each with the fields behind it. */
  Set<Map.Entry<String, List<String>>> lines() {
    return entries.entrySet();
  }

  /** All entries in file order. */
  public Set<String> entries() {
    return entries.keySet();
  }
}
