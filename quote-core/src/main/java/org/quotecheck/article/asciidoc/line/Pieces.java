package org.quotecheck.article.asciidoc.line;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.quotecheck.text.Span;

/**
 * Pieces of a text in order: a list of spans that takes eight bytes for each, since a paragraph may
 * have as many lines as its file has. Grows at its end only. Not thread-safe.
 */
final class Pieces extends AbstractList<Span> implements RandomAccess {
  private int[] begins = new int[8];
  private int[] ends = new int[8];
  private int size;

  @Override
  public boolean add(Span piece) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size + size / 2);
      ends = Arrays.copyOf(ends, size + size / 2);
    }
    begins[size] = piece.begin();
    ends[size] = piece.end();
    size++;
    return true;
  }

  @Override
  public Span get(int index) {
    Objects.checkIndex(index, size);
    return new Span(begins[index], ends[index]);
  }

  @Override
  public Span set(int index, Span piece) {
    Span before = get(index);
    begins[index] = piece.begin();
    ends[index] = piece.end();
    return before;
  }

  @Override
  public int size() {
    return size;
  }
}
