package org.quotecheck.evidence.document;

import java.util.List;

/**
 * How a text is laid out, as far as its beginning shows.
 *
 * @param hasSpeakers whether lines begin with who speaks
 * @param hasNumbers whether lines begin with their number
 */
record Layout(boolean hasSpeakers, boolean hasNumbers) {
  private static final int LEAST_NUMBERED = 8;
  private static final int LONGEST_LABEL = 80;

  /** Looks at the beginning of a text. */
  static Layout of(String beginning, SpokenLine reader) {
    List<String> lines = beginning.lines().filter(line -> !line.isBlank()).toList();
    long numbered = lines.stream().filter(SpokenLine::hasNumber).count();
    boolean hasNumbers = numbered >= LEAST_NUMBERED && numbered * 5 >= lines.size() * 4L;
    long labels =
        lines.stream()
            .filter(line -> hasNumbers || mayHaveLabel(line))
            .filter(line -> reader.read(line, hasNumbers).isTurn())
            .limit(2)
            .count();
    return new Layout(labels > 1, hasNumbers);
  }

  private static boolean mayHaveLabel(String line) {
    int first = 0;
    while (line.charAt(first) <= ' ') {
      first++;
    }
    char c = line.charAt(first);
    int colon = line.indexOf(':');
    return c == '>'
        || ((c < 'a' || c > 'z') && colon >= 0 && colon < LONGEST_LABEL)
        || ((c == 'Q' || c == 'A') && line.startsWith(".", first + 1));
  }
}
