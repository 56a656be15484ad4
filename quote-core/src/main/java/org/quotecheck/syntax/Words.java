package org.quotecheck.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueForm;
import org.quotecheck.text.TokenKind;

/** The words of a paragraph while it is being read: parallel arrays that grow. */
final class Words {
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

  Words(String text, int capacity) {
    this.text = text;
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
      word = Lexicon.fold(text, begins[i], ends[i]);
      folded[i] = word;
    }
    return word;
  }

  void add(TokenKind kind, int begin, int end, int quotation, char last) {
    if (size == begins.length) {
      grow();
    }
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
