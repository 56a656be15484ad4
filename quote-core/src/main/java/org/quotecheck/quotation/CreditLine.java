package org.quotecheck.quotation;

import java.util.Optional;
import org.quotecheck.quotation.mark.MarkShape;
import org.quotecheck.quotation.mark.MarkSide;
import org.quotecheck.text.Span;

/**
 * The line under a block quote that says whose words it holds.
 *
 * @param begin where the dash begins, so that the words before it are the quotation
 * @param name the name, without dash, role and source; prose offsets of the block
 */
record CreditLine(int begin, Span name) {
  private static final int MOST_WORDS = 14;
  private static final String NAME_ENDS = ",;|\n/";

  /** The credit line at the end of a block quote's last block. */
  static Optional<CreditLine> atEndOf(String text) {
    int lineBegin = skipSpaces(text, text.stripTrailing().lastIndexOf('\n') + 1);
    return dashLength(text, lineBegin) > 0 ? at(text, lineBegin) : behindWords(text, lineBegin);
  }

  /** The credit line that follows a bullet instead of a dash. */
  static Optional<CreditLine> behindBullet(String text) {
    return at(text, 0);
  }

  /** The name in a block that is a credit line as a whole. */
  static Optional<Span> nameIn(String text) {
    int begin = skipSpaces(text, 0);
    return name(text, skipSpaces(text, begin + dashLength(text, begin)));
  }

  /** {@code We waited. — Name}: a dash behind a stop or closing mark in the last line. */
  private static Optional<CreditLine> behindWords(String text, int lineBegin) {
    for (int at = text.length() - 1; at > lineBegin; at--) {
      if (dashLength(text, at) > 0 && isDash(text.charAt(at)) && endsWords(text, at)) {
        return at(text, at);
      }
    }
    return Optional.empty();
  }

  private static boolean endsWords(String text, int dash) {
    int at = dash;
    while (at > 0 && MarkSide.isSpace(text.charAt(at - 1))) {
      at--;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return before == '.' || before == '!' || before == '?' || MarkShape.family(before) != null;
  }

  private static Optional<CreditLine> at(String text, int dash) {
    int begin = skipSpaces(text, dash + dashLength(text, dash));
    String line = text.substring(begin).strip();
    boolean nameLike = !line.isEmpty() && startsName(line.charAt(0)) && !isSentence(line);
    return nameLike ? name(text, begin).map(n -> new CreditLine(dash, n)) : Optional.empty();
  }

  private static boolean startsName(char c) {
    return c == '@' || (Character.isLetter(c) && !Character.isLowerCase(c));
  }

  private static boolean isSentence(String line) {
    boolean stopped = line.endsWith("?") || line.endsWith("!");
    boolean several = line.contains(". ") && line.endsWith(".");
    return stopped || several || line.split("\\s+", MOST_WORDS + 1).length > MOST_WORDS;
  }

  private static Optional<Span> name(String text, int begin) {
    int end = begin;
    while (end < text.length() && !endsName(text, end)) {
      end++;
    }
    while (end > begin && MarkSide.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end > begin ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  private static boolean endsName(String text, int at) {
    boolean spaced = at > 0 && MarkSide.isSpace(text.charAt(at - 1));
    return NAME_ENDS.indexOf(text.charAt(at)) >= 0
        || (spaced && (text.charAt(at) == '(' || dashLength(text, at) > 0));
  }

  /** The length of a credit's dash: any long dash, two hyphens, or one hyphen before a space. */
  private static int dashLength(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    if (text.startsWith("--", at)) {
      return text.startsWith("---", at) ? 3 : 2;
    }
    return isDash(text.charAt(at)) || text.startsWith("- ", at) ? 1 : 0;
  }

  private static boolean isDash(char c) {
    return c == '—' || c == '–' || c == '―' || c == '‒' || c == '-';
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && MarkSide.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
