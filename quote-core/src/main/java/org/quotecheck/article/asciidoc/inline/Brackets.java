package org.quotecheck.article.asciidoc.inline;

import java.util.Arrays;

/** Which closing bracket belongs to an opening one. Immutable; a look-up is logarithmic. */
final class Brackets {
  private final int[] opens;
  private final int[] partners;
  private final int[] closes;

  /** The square brackets of a text, apart from those behind a backslash. */
  Brackets(Markup text) {
    this.opens = positions(text, '[');
    this.closes = positions(text, ']');
    this.partners = new int[opens.length];
    match();
  }

  private static int[] positions(Markup text, char bracket) {
    int[] found = new int[8];
    int size = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.at(at) == bracket && text.at(at - 1) != '\\') {
        found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
        found[size++] = at;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** An opening bracket that is never closed takes the next closing one, whose it may be not. */
  private void match() {
    int[] open = new int[opens.length];
    int depth = 0;
    int next = 0;
    for (int close : closes) {
      while (next < opens.length && opens[next] < close) {
        open[depth++] = next++;
      }
      if (depth > 0) {
        partners[open[--depth]] = close;
      }
    }
    for (int i = 0; i < opens.length; i++) {
      partners[i] = partners[i] == 0 ? nextClose(opens[i]) : partners[i];
    }
  }

  private int nextClose(int offset) {
    int found = -Arrays.binarySearch(closes, offset) - 1;
    return found < closes.length ? closes[found] : -1;
  }

  /** Where the bracket that opens at an offset is closed; -1 if nowhere, or if none opens there. */
  int closeOf(int open) {
    int found = Arrays.binarySearch(opens, open);
    return found < 0 ? -1 : partners[found];
  }
}
