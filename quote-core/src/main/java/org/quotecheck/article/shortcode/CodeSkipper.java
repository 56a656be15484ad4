package org.quotecheck.article.shortcode;

import java.util.BitSet;

/**
 * Finds the end of fenced code and of code within a line, where braces are braces. Not thread-safe.
 *
 * <p>Containers are not followed: a fence may stand behind any marker of a list or quote.
 */
final class CodeSkipper {
  private static final String BEFORE = " \t>-*+0123456789.)";

  /** A fence deeper in its line than this is none. */
  private static final int MAX_INDENT = 40;

  private final String source;

  /** The shortest fences that were looked for in vain, by character. */
  private int unclosedTicks = Integer.MAX_VALUE;

  private int unclosedTildes = Integer.MAX_VALUE;

  /** The lengths of backtick runs that have no partner up to the end of the line searched last. */
  private final BitSet spansUnclosed = new BitSet();

  private int spansSearchedTo;

  CodeSkipper(String source) {
    this.source = source;
  }

  /** Where to go on after the backticks or tildes at {@code at}: after the code they fence. */
  int after(int at) {
    char c = source.charAt(at);
    int runEnd = runEnd(at, c);
    int count = runEnd - at;
    int unclosed = c == '`' ? unclosedTicks : unclosedTildes;
    if (count < 3 || count >= unclosed || !opens(at) || (c == '`' && hasTick(runEnd))) {
      return c == '`' ? afterCodeSpan(runEnd, count) : runEnd;
    }
    int end = afterClosing(runEnd, c, count);
    if (end >= 0) {
      return end;
    }
    if (c == '`') {
      unclosedTicks = count;
    } else {
      unclosedTildes = count;
    }
    return runEnd;
  }

  /** Code spans that run over a line end are not looked for: a stray backtick is likelier. */
  private int afterCodeSpan(int from, int count) {
    if (from >= spansSearchedTo) {
      spansUnclosed.clear();
    }
    if (spansUnclosed.get(count)) {
      return from;
    }
    int at = from;
    while (at < source.length() && !isLineEnd(source.charAt(at))) {
      int end = runEnd(at, '`');
      if (end - at == count) {
        return end;
      }
      at = Math.max(end, at + 1);
    }
    spansUnclosed.set(count);
    spansSearchedTo = at;
    return from;
  }

  private boolean opens(int at) {
    int from = Math.max(0, at - MAX_INDENT);
    for (int i = at - 1; i >= from; i--) {
      char c = source.charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
      if (BEFORE.indexOf(c) < 0) {
        return false;
      }
    }
    return from == 0;
  }

  /** Whether the rest of the line holds a backtick, which makes it code in running text. */
  private boolean hasTick(int from) {
    int at = from;
    while (at < source.length() && !isLineEnd(source.charAt(at))) {
      if (source.charAt(at) == '`') {
        return true;
      }
      at++;
    }
    return false;
  }

  private int afterClosing(int from, char fence, int count) {
    boolean prefix = false;
    for (int at = from; at < source.length(); at++) {
      char c = source.charAt(at);
      if (isLineEnd(c)) {
        prefix = true;
      } else if (prefix && c == fence) {
        int runEnd = runEnd(at, fence);
        if (runEnd - at >= count && restIsBlank(runEnd)) {
          return runEnd;
        }
        at = runEnd - 1;
        prefix = false;
      } else {
        prefix &= c == ' ' || c == '\t' || c == '>';
      }
    }
    return -1;
  }

  private boolean restIsBlank(int from) {
    int at = from;
    while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
      at++;
    }
    return at == source.length() || isLineEnd(source.charAt(at));
  }

  private int runEnd(int at, char c) {
    int end = at;
    while (end < source.length() && source.charAt(end) == c) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
