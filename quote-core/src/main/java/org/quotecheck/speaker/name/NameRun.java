package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.text.TokenKind;

/**
 * A run of capitalised words with the small words, dots and marks that belong between them; grows
 * while {@link RunReader} reads it.
 */
final class NameRun {
  private static final String AMPERSAND = "&";
  private static final char LAST_CAPITAL = 'Z';
  private static final int MIX = 0x9E3779B1;

  private final KnownTokens tokens;
  private int[] firsts = new int[4];
  private int[] lasts = new int[4];
  private int size;
  private String nickname = "";
  private int end;

  NameRun(KnownTokens tokens, int start) {
    this.tokens = tokens;
    this.end = start;
  }

  /**
   * What a run and what stands before it are written like: told from others by the words, which are
   * numbered already, and by the letters only where those are the same.
   */
  static final class Key {
    private final String text;
    private final int begin;
    private final int length;
    private final String before;
    private final int hash;

    private Key(String text, int begin, int end, String before, int hash) {
      this.text = text;
      this.begin = begin;
      this.length = end - begin;
      this.before = before;
      this.hash = hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && hash == key.hash
          && length == key.length
          && before.equals(key.before)
          && text.regionMatches(begin, key.text, key.begin, length);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /**
   * The number of its only word, a capital and small letters without a mark; below 0 if it is
   * anything else. What has the same number is then written alike.
   */
  int plainWord() {
    boolean plain =
        size == 1
            && lasts[0] == firsts[0] + 1
            && tokens.isPlain(firsts[0])
            && initial(0) <= LAST_CAPITAL
            && tokens.isUpper(firsts[0]);
    return plain ? tokens.place(firsts[0]) : -1;
  }

  /** How the run is written, with what stands before it. */
  Key key(String before) {
    int hash = before.length();
    for (int i = 0; i < size; i++) {
      hash = MIX * (hash + tokens.place(firsts[i]));
    }
    return new Key(tokens.text(), begin(0), wordEnd(size - 1), before, hash);
  }

  /** Adds a token: a word, or an ampersand. */
  void add(int token) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * size);
      lasts = Arrays.copyOf(lasts, 2 * size);
    }
    firsts[size] = token;
    lasts[size] = token + 1;
    size++;
    end = token + 1;
  }

  /** Adds to the last word the token right behind it, such as its dot. */
  void extendLast(int token) {
    lasts[size - 1] = token + 1;
    end = token + 1;
  }

  void nickname(String key) {
    nickname = key;
  }

  /** The number of words. */
  int size() {
    return size;
  }

  /** The words from {@code from} to {@code to}, as written. */
  List<String> words(int from, int to) {
    List<String> words = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      words.add(word(i));
    }
    return words;
  }

  /** The keys from {@code from} to {@code to}. */
  List<String> keys(int from, int to) {
    List<String> keys = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      keys.add(key(i));
    }
    return keys;
  }

  /** The key of a word. */
  String key(int word) {
    return isAmpersand(word) ? AMPERSAND : tokens.key(firsts[word]);
  }

  /** Whether a word is no word but the mark between two. */
  boolean isAmpersand(int word) {
    return tokens.kind(firsts[word]) == TokenKind.OTHER;
  }

  /** The word of the language that a word is; null if it knows none. */
  @Nullable Word known(int word) {
    return tokens.known(firsts[word]);
  }

  /** The word of the language before a word, in the run or not; null if it knows none. */
  @Nullable Word before(int word) {
    return tokens.known(firsts[word] - 1);
  }

  /** The word before the comma that stands before the run; null without one. */
  @Nullable Word beforeComma() {
    int comma = firsts[0] - 1;
    boolean apposed = comma > 0 && tokens.kind(comma) == TokenKind.COMMA;
    return apposed && !tokens.isUpper(comma - 1) ? tokens.known(comma - 1) : null;
  }

  /** Whether a number stands right before a word. */
  boolean isBehindNumber(int word) {
    return ArticleTokens.is(tokens, firsts[word] - 1, TokenKind.NUMBER);
  }

  /** The word of the language that the last word is; null if it knows none. */
  @Nullable Word lastKnown() {
    return known(size - 1);
  }

  /** The key of the last word. */
  String lastKey() {
    return key(size - 1);
  }

  /** A word as written. */
  String word(int word) {
    return text(word, word + 1);
  }

  /** The first character of a word as written. */
  char initial(int word) {
    return tokens.text().charAt(begin(word));
  }

  /** Whether a word as written is all capitals, two letters or more. */
  boolean isAcronym(int word) {
    return tokens.mayHaveInnerCapital(firsts[word]) && isAcronym(word(word));
  }

  /** False for most words that have no hyphen behind their first character. */
  boolean mayHaveHyphen(int word) {
    return tokens.mayHaveHyphen(firsts[word]);
  }

  /** Whether a word from one to before another, as written, has a digit. */
  boolean hasDigit(int from, int to) {
    for (int word = from; word < to; word++) {
      int end = wordEnd(word);
      for (int at = begin(word); at < end; at++) {
        if (Character.isDigit(tokens.text().charAt(at))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the last word, of four characters or more, ends with a dot. */
  boolean endsWithDot() {
    int end = wordEnd(size - 1);
    return end - begin(size - 1) > 3 && tokens.text().charAt(end - 1) == '.';
  }

  /** What is written from a word to before another, with all that stands between. */
  String text(int from, int to) {
    return tokens.text().substring(begin(from), wordEnd(to - 1));
  }

  private int begin(int word) {
    return tokens.begin(firsts[word]);
  }

  private int wordEnd(int word) {
    return tokens.end(lasts[word] - 1);
  }

  /** Whether a word as written is a capital and a dot. */
  boolean isInitial(int word) {
    int end = wordEnd(word);
    return end - begin(word) == 2 && tokens.text().charAt(end - 1) == '.';
  }

  /** The first token of a word. */
  int first(int word) {
    return firsts[word];
  }

  /** The token after a word. */
  int last(int word) {
    return lasts[word];
  }

  /** The token of its first word, which it must have. */
  int start() {
    return firsts[0];
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
}
