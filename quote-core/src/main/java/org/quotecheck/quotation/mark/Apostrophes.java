package org.quotecheck.quotation.mark;

import java.util.Locale;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;

/**
 * Tells single marks that quote from apostrophes.
 *
 * <p>A single mark quotes only with an opening one at a word's start and a closing one at a word's
 * end; words that begin or end with an apostrophe ('em, goin') are a list of the language.
 * Immutable and thread-safe.
 */
public final class Apostrophes {
  private static final int LONGEST_WORD = 14;

  private final WordList words;

  /** Apostrophes by the habits of {@code language}. */
  public Apostrophes(Language language) {
    this.words = language.list("apostrophe-words");
  }

  /** Whether a single mark may open a quotation. */
  boolean opens(Marks marks, int mark) {
    char behind = marks.charAt(marks.end(mark));
    return marks.shape(mark) != MarkShape.CLOSING
        && !isWordCharacter(marks.charAt(marks.begin(mark) - 1))
        && !MarkSide.isSpace(behind)
        && marks.side(mark) != MarkSide.CLOSES
        && !isDecade(wordBehind(marks, mark), marks.shape(mark));
  }

  /** Whether a single mark may close a quotation. */
  boolean closes(Marks marks, int mark) {
    char before = marks.charAt(marks.begin(mark) - 1);
    char behind = marks.charAt(marks.end(mark));
    return marks.charAt(marks.begin(mark)) != '`'
        && !MarkSide.isSpace(before)
        && !isWordCharacter(behind);
  }

  /**
   * Whether the two make a quotation. Where the opening one may be an apostrophe, only a stop
   * before the closing one shows that they do.
   */
  boolean pair(Marks marks, int open, int close) {
    char before = marks.charAt(marks.begin(close) - 1);
    return !isLeadingElision(marks, open) || !isWordCharacter(before);
  }

  /**
   * Whether a mark that may close is as likely the end of a plural possessive or a clipped word.
   */
  boolean isDoubtful(Marks marks, int mark) {
    int at = marks.begin(mark);
    char before = marks.charAt(at - 1);
    boolean wordFollows =
        MarkSide.isSpace(marks.charAt(at + 1)) && isWordCharacter(marks.charAt(at + 2));
    if (!wordFollows || !isWordCharacter(before)) {
      return false;
    }
    return before == 's' || before == 'S' || isTrailingElision(marks.text(), at);
  }

  private boolean isTrailingElision(String text, int end) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST_WORD && isWordCharacter(text.charAt(begin - 1))) {
      begin--;
    }
    return isListed(text.substring(begin, end) + "'", "ends");
  }

  /** Whether the word behind a mark is one that may begin with an apostrophe ('em, 'course). */
  private boolean isLeadingElision(Marks marks, int mark) {
    return isListed("'" + wordBehind(marks, mark), "begins");
  }

  private boolean isListed(String word, String where) {
    return words.fields(word.toLowerCase(Locale.ROOT)).contains(where);
  }

  private static String wordBehind(Marks marks, int mark) {
    int begin = marks.end(mark);
    int end = begin;
    while (end - begin < LONGEST_WORD && isWordCharacter(marks.charAt(end))) {
      end++;
    }
    return marks.text().substring(begin, end);
  }

  /** ’90s, and '90 where the mark is straight; ‘90 may open a number. */
  private static boolean isDecade(String word, MarkShape shape) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits == 2
        && (word.endsWith("s") || (shape == MarkShape.STRAIGHT && word.length() == 2));
  }

  /**
   * Whether a character belongs to a word: a letter, a digit, or U+FFFC for an image in the text.
   */
  public static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '\uFFFC';
  }
}
