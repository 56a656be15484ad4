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

  /** Whether a single mark may open a quotation; an opening one may have a space behind it. */
  boolean opens(Marks marks, int mark) {
    return marks.shape(mark) != MarkShape.CLOSING
        && !isWordCharacter(before(marks, mark))
        && (!MarkSide.isSpace(behind(marks, mark)) || marks.shape(mark) == MarkShape.OPENING)
        && marks.side(mark) != MarkSide.CLOSES
        && !isDecade(marks, mark);
  }

  /** Whether a closing mark may stand where an opening one is meant: {@code ’the old pier’}. */
  boolean opensWrongWay(Marks marks, int mark) {
    return marks.shape(mark) == MarkShape.CLOSING
        && MarkSide.isSpace(before(marks, mark))
        && ((Character.isLetter(behind(marks, mark)) && !mayBeginWord(marks, mark))
            || (Character.isDigit(behind(marks, mark)) && isBehindColon(marks, mark)));
  }

  private static boolean isBehindColon(Marks marks, int mark) {
    return marks.charAt(marks.begin(mark) - 2) == ':';
  }

  /** Whether a single mark may close a quotation. */
  boolean closes(Marks marks, int mark) {
    if (marks.charAt(marks.begin(mark)) == '`') {
      return false;
    }
    if (MarkSide.isSpace(before(marks, mark))) {
      return closesBehindSpace(marks, mark);
    }
    return !isWordCharacter(behind(marks, mark)) || closesBeforeWord(marks, mark);
  }

  /** {@code the “old pier,” ’ she said}: a space slipped before the closing mark. */
  private static boolean closesBehindSpace(Marks marks, int mark) {
    char last = marks.charAt(marks.begin(mark) - 2);
    return marks.shape(mark) != MarkShape.OPENING
        && MarkSide.isSpace(behind(marks, mark))
        && (isStop(last) || MarkShape.family(last) != null);
  }

  /** {@code no way.’She left}: the space behind the closing mark was lost; not so U.S.'s. */
  private static boolean closesBeforeWord(Marks marks, int mark) {
    return isStop(before(marks, mark))
        && marks.shape(mark) != MarkShape.OPENING
        && wordBehind(marks, mark).length() > 1;
  }

  /** Whether a single mark closes what is quoted behind its stop: {@code They left.’} */
  boolean endsSentence(Marks marks, int mark) {
    return isStop(before(marks, mark)) && closes(marks, mark);
  }

  private static boolean isStop(char c) {
    return c == ',' || c == '.' || c == '?' || c == '!' || c == '…';
  }

  /**
   * Whether the two make a quotation. Where the opening one may be an apostrophe, a stop before the
   * closing one shows that they do; or the word is one without it too, and the closing one is no
   * apostrophe.
   */
  boolean pair(Marks marks, int open, int close) {
    return !mayBeginWord(marks, open)
        || !isWordCharacter(before(marks, close))
        || (isWordWithout(marks, open) && !isDoubtful(marks, close));
  }

  private static char before(Marks marks, int mark) {
    return marks.charAt(marks.begin(mark) - 1);
  }

  private static char behind(Marks marks, int mark) {
    return marks.charAt(marks.end(mark));
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

  /**
   * Whether the word behind a mark is one that may begin with an apostrophe ('em, 'course, '90).
   */
  boolean mayBeginWord(Marks marks, int mark) {
    return isListed("'" + wordBehind(marks, mark), "begins") || isYear(marks, mark);
  }

  /** Whether the word behind a mark is a word without an apostrophe before it, too (course). */
  private boolean isWordWithout(Marks marks, int mark) {
    return isListed("'" + wordBehind(marks, mark), "word without") || isYear(marks, mark);
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

  /** ’90s and '90s. */
  private static boolean isDecade(Marks marks, int mark) {
    String word = wordBehind(marks, mark);
    return word.length() == 3 && word.endsWith("s") && isNumber(word.substring(0, 2));
  }

  /** '90, but neither '99.9' nor '15%!'. */
  private static boolean isYear(Marks marks, int mark) {
    String word = wordBehind(marks, mark);
    char next = marks.charAt(marks.end(mark) + word.length());
    return word.length() == 2 && isNumber(word) && next != '%' && !isDecimal(marks, mark);
  }

  private static boolean isDecimal(Marks marks, int mark) {
    int point = marks.end(mark) + 2;
    return marks.charAt(point) == '.' && Character.isDigit(marks.charAt(point + 1));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /**
   * Whether a character belongs to a word: a letter, a digit, or U+FFFC for an image in the text.
   */
  public static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '\uFFFC';
  }
}
