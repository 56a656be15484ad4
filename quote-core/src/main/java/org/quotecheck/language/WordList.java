package org.quotecheck.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One word list: entries with optional fields behind them.
 *
 * <p>A file has one entry a line, {@code entry}, or {@code entry | field | field}; {@code #} starts
 * a comment; the first comment says what the list is for. An entry stands there once, in lower case
 * unless a line {@code # case: kept} says otherwise. A look-up is one hash. Immutable and
 * thread-safe.
 */
public final class WordList {
  /** A list without entries. */
  public static final WordList EMPTY = new WordList(Map.of());

  private final Map<String, List<String>> entries;

  private WordList(Map<String, List<String>> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /** A list with the given entries and their fields, in order. */
  static WordList of(Map<String, List<String>> entries) {
    return new WordList(new LinkedHashMap<>(entries));
  }

  /** Whether the list has the entry; the caller lowers the case. */
  public boolean contains(String entry) {
    return entries.containsKey(entry);
  }

  /** The fields behind an entry; empty if it has none or is not in the list. */
  public List<String> fields(String entry) {
    return entries.getOrDefault(entry, List.of());
  }

  /** All entries in file order. */
  public Set<String> entries() {
    return entries.keySet();
  }
}
