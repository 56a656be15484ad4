package org.quotecheck.evidence.word;

/**
 * A growing row of words: the hash of each word's plain form and where it stands. Offsets count
 * UTF-16 units of the text they were cut from, ends are exclusive. Not thread-safe.
 */
public final class Words {
  private final WordRow row = new WordRow();

  /** The number of words. */
  public int size() {
    return row.size;
  }

  /** The hash of a word's plain form; never 0. */
  public long hash(int word) {
    return row.hashes[word];
  }

  /** Where a word begins. */
  public int begin(int word) {
    return row.begins[word];
  }

  /** Where a word ends. */
  public int end(int word) {
    return row.ends[word];
  }

  /** The hashes, of which the first {@link #size()} count; valid until the next change. */
  public long[] hashes() {
    return row.hashes;
  }

  void add(long hash, int begin, int end) {
    row.add(hash, begin, end);
  }

  /** Forgets all words. */
  public void clear() {
    row.size = 0;
  }
}
