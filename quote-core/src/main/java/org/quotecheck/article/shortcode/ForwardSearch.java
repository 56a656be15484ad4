package org.quotecheck.article.shortcode;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds strings ahead of a place that moves forward, in time linear in the text however often it is
 * asked: the last answer for a string holds until the place has passed it. Not thread-safe.
 */
final class ForwardSearch {
  /** Later than any place in a text. */
  static final int NOWHERE = Integer.MAX_VALUE;

  private final String source;
  private final Map<String, Answer> answers = new HashMap<>();
  private int paragraphFrom;
  private int paragraphEnd = -1;

  private record Answer(int from, int found) {}

  ForwardSearch(String source) {
    this.source = source;
  }

  /** The first place of {@code wanted} at or after {@code from}, or {@link #NOWHERE}. */
  int indexOf(String wanted, int from) {
    Answer last = answers.get(wanted);
    if (last != null && last.from() <= from && from <= last.found()) {
      return last.found();
    }
    int index = from == NOWHERE ? -1 : source.indexOf(wanted, from);
    int found = index < 0 ? NOWHERE : index;
    answers.put(wanted, new Answer(from, found));
    return found;
  }

  /** The line end before the next blank line, or the end of the text. */
  int paragraphEnd(int from) {
    if (from < paragraphFrom || from > paragraphEnd) {
      paragraphFrom = from;
      paragraphEnd = findParagraphEnd(from);
    }
    return paragraphEnd;
  }

  private int findParagraphEnd(int from) {
    int lastEnd = -1;
    for (int at = from; at < source.length(); at++) {
      char c = source.charAt(at);
      boolean lineEnd = c == '\n' || (c == '\r' && !source.startsWith("\r\n", at));
      if (lineEnd && lastEnd >= 0) {
        return lastEnd;
      }
      lastEnd = lineEnd ? at : c > ' ' ? -1 : lastEnd;
    }
    return source.length();
  }
}
