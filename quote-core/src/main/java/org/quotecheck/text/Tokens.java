package org.quotecheck.text;

import java.util.Arrays;

/**
 * The tokens of a prose text, in parallel arrays. Immutable after {@link Tokenizer} has made it.
 *
 * <p>Offsets count in the tokenised text.
 */
public final class Tokens {
  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final TokenKind[] kinds;
  private final int size;

  Tokens(String text, int[] begins, int[] ends, TokenKind[] kinds, int size) {
    this.text = text;
    this.begins = Arrays.copyOf(begins, size);
    this.ends = Arrays.copyOf(ends, size);
    this.kinds = Arrays.copyOf(kinds, size);
    this.size = size;
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** The text that was tokenised. */
  public String text() {
    return text;
  }

  /** Where token {@code index} begins. */
  public int begin(int index) {
    return begins[index];
  }

  /** Where token {@code index} ends, exclusive. */
  public int end(int index) {
    return ends[index];
  }

  /** What token {@code index} is. */
  public TokenKind kind(int index) {
    return kinds[index];
  }

  /** The characters of token {@code index}. */
  public String word(int index) {
    return text.substring(begin(index), end(index));
  }

  /** The first token that ends after {@code offset}; {@link #size()} if there is none. */
  public int indexAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
