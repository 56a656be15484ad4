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
  private int[] tokens;
  final String text;
  int size;
  int[] begins;
  int[] ends;
  int[] quotations;
  char[] lastInside;
  TokenKind[] kinds;
  WordClass[] classes;
  Lexicon.@Nullable Entry[] entries;
  @Nullable CueForm[] cues;
  private @Nullable String[] folded;

  Words(KnownTokens read) {
    int capacity = Math.max(8, read.size());
    this.read = read;
    this.text = read.text();
    tokens = new int[capacity];
    begins = new int[capacity];
    ends = new int[capacity];
    quotations = new int[capacity];
    lastInside = new char[capacity];
    kinds = new TokenKind[capacity];
    classes = new WordClass[capacity];
    entries = new Lexicon.@Nullable Entry[capacity];
    cues = new @Nullable CueForm[capacity];
    folded = new @Nullable String[capacity];
  }

  /** Word {@code i} as the lists are written; folded when first asked for. */
  String folded(int i) {
    String word = folded[i];
    if (word == null) {
      word =
          isToken(i) ? read.folded(tokens[i]) : WordTable.fold(text.substring(begins[i], ends[i]));
      folded[i] = word;
    }
    return word;
  }

  /** Adds a token. */
  void add(int token) {
    add(read.kind(token), read.begin(token), read.end(token), -1, ' ');
    tokens[size - 1] = token;
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
    if (size == begins.length) {
      grow();
    }
    tokens[size] = -1;
    begins[size] = begin;
    ends[size] = end;
    quotations[size] = quotation;
    lastInside[size] = last;
    kinds[size] = kind;
    classes[size] = WordClass.MARK;
    size++;
  }

  private void grow() {
    int capacity = size * 2;
    tokens = Arrays.copyOf(tokens, capacity);
    begins = Arrays.copyOf(begins, capacity);
    ends = Arrays.copyOf(ends, capacity);
    quotations = Arrays.copyOf(quotations, capacity);
    lastInside = Arrays.copyOf(lastInside, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    classes = Arrays.copyOf(classes, capacity);
    entries = Arrays.copyOf(entries, capacity);
    cues = Arrays.copyOf(cues, capacity);
    folded = Arrays.copyOf(folded, capacity);
  }
}
