package org.quotecheck.attribution.sentence;

import java.util.Locale;
import java.util.Set;
import org.quotecheck.attribution.points.ResumeRow;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;

/**
 * What the words of a quotation that stands alone tell of whether it goes on from the one before:
 * how many sentences they are and how they begin. Immutable and thread-safe.
 */
public final class ResumedWords {
  /** From how many stops inside it a quotation is a speech. */
  private static final int MANY = 3;

  private final WordList linkingWords;
  private final WordList replyWords;

  /** Uses the word lists of {@code language}. */
  public ResumedWords(Language language) {
    this.linkingWords = language.list("linking-words");
    this.replyWords = language.list("reply-words");
  }

  /** Adds the rows that hold for the words of a quotation, marks included. */
  public void add(String text, Set<ResumeRow> rows) {
    int begin = firstLetter(text);
    int end = endOfLetters(text, begin);
    String first = text.substring(begin, end).toLowerCase(Locale.ROOT);
    if (linkingWords.contains(first)) {
      rows.add(ResumeRow.LINKING_START);
    } else if (replyWords.contains(first) && text.startsWith(",", end)) {
      rows.add(ResumeRow.REPLY_START);
    }
    int stops = innerStops(text);
    if (stops >= MANY) {
      rows.add(ResumeRow.MANY_SENTENCES);
    } else if (stops == 2) {
      rows.add(ResumeRow.TWO_SENTENCES);
    } else if (stops == 0) {
      rows.add(ResumeRow.ONE_SENTENCE);
    }
  }

  /** How many sentences end before the last one of a quotation begins. */
  public static int innerStops(String text) {
    int stops = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '?' || c == '!';
      stops += stop && Character.isWhitespace(text.charAt(i + 1)) ? 1 : 0;
    }
    return stops;
  }

  private static int firstLetter(String text) {
    int begin = 0;
    while (begin < text.length() && !Character.isLetter(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  private static int endOfLetters(String text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
