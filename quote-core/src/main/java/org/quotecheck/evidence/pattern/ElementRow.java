package org.quotecheck.evidence.pattern;

import java.util.List;
import org.quotecheck.evidence.pattern.MarkFinder.Found;
import org.quotecheck.evidence.word.WordCutter;
import org.quotecheck.evidence.word.Words;

/**
 * The elements of a quotation, in columns: an object for each word of thousands of quotations would
 * be moved by every collection of garbage.
 */
final class ElementRow {
  /** Of the words; 0 for what is no word. */
  final long[] hashes;

  /** Where each begins, and behind its last unit. */
  final int[] begins;

  final int[] ends;

  /** Whether words were left out there. */
  final boolean[] omissions;

  private ElementRow(int size) {
    hashes = new long[size];
    begins = new int[size];
    ends = new int[size];
    omissions = new boolean[size];
  }

  /** The words of a text and the marks between them. Linear. */
  static ElementRow of(String text, List<Found> marks, WordCutter cutter) {
    char[] chars = text.toCharArray();
    Words words = new Words();
    int[] wordsBefore = new int[marks.size() + 1];
    int at = 0;
    for (int i = 0; i < marks.size(); i++) {
      cutter.cut(chars, at, marks.get(i).span().begin(), words);
      wordsBefore[i] = words.size();
      at = marks.get(i).span().end();
    }
    cutter.cut(chars, at, chars.length, words);
    wordsBefore[marks.size()] = words.size();
    ElementRow row = new ElementRow(words.size() + marks.size());
    int word = 0;
    for (int i = 0; i <= marks.size(); i++) {
      for (; word < wordsBefore[i]; word++) {
        row.put(word + i, words, word);
      }
      if (i < marks.size()) {
        row.put(word + i, marks.get(i));
      }
    }
    return row;
  }

  private void put(int element, Words words, int word) {
    hashes[element] = words.hash(word);
    begins[element] = words.begin(word);
    ends[element] = words.end(word);
  }

  private void put(int element, Found mark) {
    begins[element] = mark.span().begin();
    ends[element] = mark.span().end();
    omissions[element] = mark.mark() == Mark.OMISSION;
  }
}
