package org.quotecheck.article.asciidoc.inline;

/**
 * Two marks with text between them.
 *
 * @param open the mark before the text
 * @param close the mark behind it
 * @param edge where the marks may stand
 * @param notBefore characters, apart from those of words, that may not stand before the first mark
 * @param notBehind the same behind the second mark
 */
record Delimiters(String open, String close, Edge edge, String notBefore, String notBehind) {
  private static final String NOT_BEFORE = "&;:}";

  /** Where marks may stand. */
  enum Edge {
    /** At the beginning and the end of words. */
    WORD,
    /** Anywhere. */
    ANYWHERE,
    /** Anywhere, if there is no space between them. */
    UNSPACED
  }

  /** Takes pairs in the order of the text. */
  interface Taker {
    /**
     * A pair.
     *
     * @param begin where its markup begins, a list of attributes before the first mark included
     * @param open where the first mark begins
     * @param close where the second mark begins
     */
    void take(int begin, int open, int close);
  }

  static Delimiters atWords(String mark) {
    return new Delimiters(mark, mark, Edge.WORD, NOT_BEFORE, "");
  }

  static Delimiters anywhere(String mark) {
    return new Delimiters(mark, mark, Edge.ANYWHERE, "", "");
  }

  static Delimiters unspaced(String mark) {
    return new Delimiters(mark, mark, Edge.UNSPACED, "", "");
  }

  /**
   * Finds the pairs, which neither overlap nor nest: a first mark is closed by the next one that
   * may. Marks behind a backslash are text, and the backslash goes.
   */
  void pair(Markup text, Taker taker) {
    int closer = 0;
    int at = text.indexOf(open, 0);
    while (at >= 0) {
      int next = at + 1;
      if (opens(text, at)) {
        int from = Math.max(closer, at + open.length() + 1);
        closer = edge == Edge.UNSPACED ? unspacedCloser(text, at) : closer(text, from);
        if (closer < 0 && edge != Edge.UNSPACED) {
          return;
        }
        if (closer >= 0) {
          hand(text, at, closer, taker);
          next = closer + close.length();
        }
      }
      at = text.indexOf(open, next);
    }
  }

  private void hand(Markup text, int at, int closer, Taker taker) {
    int begin = attributesBegin(text, at);
    if (text.at(begin - 1) == '\\') {
      text.drop(begin - 1, begin);
      text.keep(at, at + open.length());
      text.keep(closer, closer + close.length());
    } else {
      taker.take(begin, at, closer);
    }
  }

  private boolean opens(Markup text, int at) {
    int behind = at + open.length();
    if (behind >= text.length() || (edge != Edge.ANYWHERE && text.isSpace(behind))) {
      return false;
    }
    return edge != Edge.WORD || mayFollow(text, attributesBegin(text, at));
  }

  private boolean mayFollow(Markup text, int begin) {
    return !text.isWord(begin - 1) && notBefore.indexOf(text.at(begin - 1)) < 0;
  }

  /** Where the list of attributes before a mark begins; at the mark if it has none. */
  private int attributesBegin(Markup text, int mark) {
    if (text.at(mark - 1) != ']') {
      return mark;
    }
    int begin = mark - 2;
    while (begin >= 0 && text.at(begin) != '[' && text.at(begin) != ']') {
      begin--;
    }
    boolean list = text.at(begin) == '[' && begin < mark - 2;
    return list && (edge != Edge.WORD || mayFollow(text, begin)) ? begin : mark;
  }

  private int closer(Markup text, int from) {
    int at = text.indexOf(close, from);
    while (at >= 0 && !closes(text, at)) {
      at = text.indexOf(close, at + 1);
    }
    return at;
  }

  private boolean closes(Markup text, int at) {
    int behind = at + close.length();
    return edge == Edge.ANYWHERE
        || (!text.isSpace(at - 1)
            && !text.isWord(behind)
            && notBehind.indexOf(text.at(behind)) < 0);
  }

  /** Looks no further than the next space; no other mark lies between that and the first one. */
  private int unspacedCloser(Markup text, int open) {
    int at = open + 2;
    while (!text.isSpace(at)) {
      if (text.startsWith(close, at)) {
        return at;
      }
      at++;
    }
    return -1;
  }
}
