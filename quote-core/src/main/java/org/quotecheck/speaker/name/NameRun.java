package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;

/**
 * A run of capitalised words with the small words, dots and marks that belong between them; grows
 * while {@link RunReader} reads it.
 */
final class NameRun {
  private final List<String> words = new ArrayList<>(4);
  private final List<String> keys = new ArrayList<>(4);
  private @Nullable Word[] known = new @Nullable Word[4];
  private int[] firsts = new int[4];
  private int[] lasts = new int[4];
  private String nickname = "";
  private int end;

  NameRun(int start) {
    this.end = start;
  }

  /** Adds a token. */
  void add(KnownTokens tokens, int token) {
    add(tokens.word(token), tokens.key(token), tokens.known(token), token);
  }

  /** Adds a word with its key that stands for a token. */
  void add(String word, String key, @Nullable Word same, int first) {
    int at = words.size();
    if (at == known.length) {
      grow();
    }
    known[at] = same;
    firsts[at] = first;
    lasts[at] = first + 1;
    words.add(word);
    keys.add(key);
    end = first + 1;
  }

  private void grow() {
    known = Arrays.copyOf(known, 2 * known.length);
    firsts = Arrays.copyOf(firsts, known.length);
    lasts = Arrays.copyOf(lasts, known.length);
  }

  /** Adds characters to the last word, such as its dot; the run then ends at {@code last}. */
  void extendLast(String characters, int last) {
    int index = words.size() - 1;
    words.set(index, words.get(index) + characters);
    lasts[index] = last;
    end = last;
  }

  void nickname(String key) {
    nickname = key;
  }

  /** The number of words. */
  int size() {
    return words.size();
  }

  /** The words from {@code from} to {@code to}, as written. */
  List<String> words(int from, int to) {
    return words.subList(from, to);
  }

  /** The keys from {@code from} to {@code to}. */
  List<String> keys(int from, int to) {
    return keys.subList(from, to);
  }

  /** The key of a word. */
  String key(int word) {
    return keys.get(word);
  }

  /** The word of the language that a word is; null if it knows none. */
  @Nullable Word known(int word) {
    return known[word];
  }

  /** The word of the language that the last word is; null if it knows none. */
  @Nullable Word lastKnown() {
    return known[words.size() - 1];
  }

  /** The key of the last word. */
  String lastKey() {
    return keys.get(keys.size() - 1);
  }

  /** A word as written. */
  String word(int word) {
    return words.get(word);
  }

  /** The last word as written. */
  String lastWord() {
    return words.get(words.size() - 1);
  }

  /** The first token of a word. */
  int first(int word) {
    return firsts[word];
  }

  /** The token after a word. */
  int last(int word) {
    return lasts[word];
  }

  /** The token after the run. */
  int end() {
    return end;
  }

  /** The key of the nickname in marks or of the maiden name; empty without. */
  String nickname() {
    return nickname;
  }

  /** All capitals, two letters or more. */
  static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && c != '&' && c != '-' && !Character.isDigit(c)) {
        return false;
      }
    }
    return capitals > 1;
  }

  /** A capital and a dot. */
  static boolean isInitial(String word) {
    return word.length() == 2 && word.charAt(1) == '.';
  }
}
