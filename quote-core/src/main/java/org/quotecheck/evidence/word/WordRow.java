package org.quotecheck.evidence.word;

import java.util.Arrays;

/** Words in columns that grow together. Not thread-safe. */
final class WordRow {
  private static final int FIRST_CAPACITY = 64;

  long[] hashes = new long[FIRST_CAPACITY];
  int[] begins = new int[FIRST_CAPACITY];
  int[] ends = new int[FIRST_CAPACITY];
  int size;

  void add(long hash, int begin, int end) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    hashes[size] = hash;
    begins[size] = begin;
    ends[size++] = end;
  }
}
