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

  /** What turns without a colon begin with. */
  private static final String NO_COLON = ">QA \t";

  /** Of what nothing is known yet. */
  static final Layout UNKNOWN = new Layout(false, false);

  /** Looks at the beginning of a text. Linear. */
  static Layout of(String beginning, SpokenLine reader) {
    return UNKNOWN.then(beginning, reader);
  }

  /** Looks at what follows this; one line of a kind tells that it goes on. Linear. */
  Layout then(String stretch, SpokenLine reader) {
    String text = withLineFeeds(stretch);
    boolean numbers = hasNumbers(text, hasNumbers);
    return new Layout(
        hasSpeakers(text, numbers, hasSpeakers ? 1 : LEAST_LABELLED, reader), numbers);
  }

  /** Looks at the beginning of a text whose lines have no numbers. Linear. */
  static boolean hasSpeakers(String beginning, SpokenLine reader) {
    return hasSpeakers(withLineFeeds(beginning), false, LEAST_LABELLED, reader);
  }

  private static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean hasNumbers(String text, boolean goesOn) {
    int lines = 0;
    int numbered = 0;
    for (int at = 0; at < text.length(); at = end(text, at) + 1) {
      char first = text.charAt(at);
      lines += first > ' ' || !isBlank(text, at) ? 1 : 0;
      numbered += mayBeNumber(first) && SpokenLine.hasNumber(beginning(text, at)) ? 1 : 0;
    }
    boolean isEnough = numbered >= LEAST_NUMBERED && numbered * 5L >= lines * 4L;
    return isEnough || (goesOn && numbered > 0);
  }

  private static boolean mayBeNumber(char first) {
    return first == ' ' || first == '\t' || (first >= '0' && first <= '9');
  }

  private static boolean hasSpeakers(
      String text, boolean hasNumbers, int least, SpokenLine reader) {
    int labels = 0;
    int colon = -1;
    for (int at = 0; at < text.length() && labels < least; at = end(text, at) + 1) {
      colon = colon < at ? colon(text, at) : colon;
      boolean mayBeLabel =
          hasNumbers || colon - at < SpokenLine.LONGEST || NO_COLON.indexOf(text.charAt(at)) >= 0;
      if (mayBeLabel && reader.read(beginning(text, at), hasNumbers).isTurn()) {
        labels++;
      }
    }
    return labels == least;
  }

  /** The next colon, so far away if there is none that no label has it. */
  private static int colon(String text, int begin) {
    int colon = text.indexOf(':', begin);
    return colon < 0 ? Integer.MAX_VALUE : colon;
  }

  private static boolean isBlank(String text, int begin) {
    int at = begin;
    while (at < text.length() && text.charAt(at) != '\n') {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static String beginning(String text, int begin) {
    return text.substring(begin, Math.min(end(text, begin), begin + SpokenLine.LONGEST));
  }

  private static int end(String text, int begin) {
    int end = text.indexOf('\n', begin);
    return end < 0 ? text.length() : end;
  }
}
