package org.quotecheck.evidence.document;

/**
 * How a stretch of a text is laid out.
 *
 * @param hasSpeakers whether lines begin with who speaks
 * @param hasNumbers whether lines begin with their number
 */
record Layout(boolean hasSpeakers, boolean hasNumbers) {
  private static final int LEAST_NUMBERED = 8;
  private static final int LEAST_LABELLED = 2;

  /** Of what nothing is known yet. */
  static final Layout UNKNOWN = new Layout(false, false);

  /** Looks at the beginning of a text. Linear. */
  static Layout of(String beginning, SpokenLine reader) {
    char[] chars = beginning.toCharArray();
    return UNKNOWN.then(chars, 0, new LineEnds().find(chars, 0, chars.length), reader);
  }

  /**
   * Looks at what follows this; one line of a kind tells that it goes on. Linear.
   *
   * @param begin of the first line
   * @param ends of all lines
   */
  Layout then(char[] chars, int begin, LineEnds ends, SpokenLine reader) {
    boolean numbers = hasNumbers(chars, begin, ends, hasNumbers);
    int least = hasSpeakers ? 1 : LEAST_LABELLED;
    return new Layout(hasSpeakers(chars, begin, ends, numbers, least, reader), numbers);
  }

  /** Whether lines begin with who speaks, in a text whose lines have no numbers. Linear. */
  static boolean hasSpeakers(char[] chars, LineEnds ends, SpokenLine reader) {
    return hasSpeakers(chars, 0, ends, false, LEAST_LABELLED, reader);
  }

  private static boolean hasNumbers(char[] chars, int begin, LineEnds ends, boolean goesOn) {
    int lines = 0;
    int numbered = 0;
    for (int at = begin; at < ends.limit(); at++) {
      int end = ends.from(at);
      lines += chars[at] > ' ' || !isBlank(chars, at, end) ? 1 : 0;
      numbered += mayBeNumber(chars[at]) && hasNumber(chars, at, end) ? 1 : 0;
      at = end;
    }
    ends.rewind();
    boolean isEnough = numbered >= LEAST_NUMBERED && numbered * 5L >= lines * 4L;
    return isEnough || (goesOn && numbered > 0);
  }

  private static boolean mayBeNumber(char first) {
    return first == ' ' || first == '\t' || (first >= '0' && first <= '9');
  }

  private static boolean hasNumber(char[] chars, int begin, int end) {
    int length = Math.min(end - begin, SpokenLine.LONGEST);
    return SpokenLine.hasNumber(new String(chars, begin, length));
  }

  private static boolean hasSpeakers(
      char[] chars, int begin, LineEnds ends, boolean hasNumbers, int least, SpokenLine reader) {
    int labels = 0;
    for (int at = begin; at < ends.limit() && labels < least; at++) {
      int end = ends.from(at);
      labels += at < end && reader.read(chars, at, end, hasNumbers).isTurn() ? 1 : 0;
      at = end;
    }
    ends.rewind();
    return labels == least;
  }

  /** Whether nothing but space stands somewhere. */
  static boolean isBlank(char[] chars, int begin, int end) {
    int at = begin;
    while (at < end && Character.isWhitespace(chars[at])) {
      at++;
    }
    return at == end;
  }
}
