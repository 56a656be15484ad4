package org.quotecheck.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordTable;
import org.quotecheck.text.TokenKind;

/** The words of a paragraph while it is being read: parallel arrays that grow. */
final class Words {
  private final KnownTokens read;

  /** The first token of each word; for a quotation the complement of its number, below 0. */
  private int[] tokens;

  final String text;
  int size;
  int[] begins;
  int[] ends;
  char[] lastInside;
  TokenKind[] kinds;
  WordClass[] classes;
  Lexicon.@Nullable Entry[] entries;

  Words(KnownTokens read) {
    int capacity = Math.max(8, read.size());
    this.read = read;
    this.text = read.text();
    tokens = new int[capacity];
    begins = new int[capacity];
    ends = new int[capacity];
    lastInside = new char[capacity];
    kinds = new TokenKind[capacity];
    classes = new WordClass[capacity];
    entries = new Lexicon.@Nullable Entry[capacity];
  }

  /** Word {@code i} as the lists are written. */
  String folded(int i) {
    return isToken(i) ? read.folded(tokens[i]) : WordTable.fold(text.substring(begins[i], ends[i]));
  }

  /** The cue verb form that word {@code i} is here; null unless it is a cue. */
  @Nullable CueForm cue(int i) {
    Lexicon.Entry entry = classes[i] == WordClass.CUE ? entries[i] : null;
    return entry == null ? null : entry.cue();
  }

  /** Whether word {@code i} starts with a capital. */
  boolean isCapital(int i) {
    boolean word = tokens[i] >= 0 && kinds[i] == TokenKind.WORD;
    return word ? read.isUpper(tokens[i]) : Character.isUpperCase(text.charAt(begins[i]));
  }

  /** Adds a token. */
  void add(int token) {
    int at = next();
    tokens[at] = token;
    begins[at] = read.begin(token);
    ends[at] = read.end(token);
    kinds[at] = read.kind(token);
  }

  private int next() {
    if (size == begins.length) {
      grow();
    }
    return size++;
  }

  /** Whether word {@code i} stands for a quotation. */
  boolean isQuotation(int i) {
    return tokens[i] < 0;
  }

  /** The quotation that word {@code i} stands for; -1 for a word. */
  int quotation(int i) {
    return tokens[i] < 0 ? ~tokens[i] : -1;
  }

  /** The first token of word {@code i}. */
  int firstToken(int i) {
    return tokens[i] >= 0 ? tokens[i] : read.indexAt(begins[i]);
  }

  /** The token behind the last of word {@code i}. */
  int endToken(int i) {
    boolean whole = tokens[i] >= 0 && read.end(tokens[i]) == ends[i];
    return whole ? tokens[i] + 1 : read.indexAt(ends[i] - 1) + 1;
  }

  /** Whether word {@code i} is a token, and its key all of it. */
  boolean isToken(int i) {
    return tokens[i] >= 0 && read.end(tokens[i]) == ends[i] && read.isKey(tokens[i]);
  }

  /** The word of the language that word {@code i} is, which must be a token. */
  @Nullable Word known(int i) {
    return read.known(tokens[i]);
  }

  /** Adds a quotation as one word. */
  void add(TokenKind kind, int begin, int end, int quotation, char last) {
    int at = next();
    tokens[at] = ~quotation;
    begins[at] = begin;
    ends[at] = end;
    lastInside[at] = last;
    kinds[at] = kind;
  }

  private void grow() {
    int capacity = size * 2;
    tokens = Arrays.copyOf(tokens, capacity);
    begins = Arrays.copyOf(begins, capacity);
    ends = Arrays.copyOf(ends, capacity);
    lastInside = Arrays.copyOf(lastInside, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    classes = Arrays.copyOf(classes, capacity);
    entries = Arrays.copyOf(entries, capacity);
  }
}
