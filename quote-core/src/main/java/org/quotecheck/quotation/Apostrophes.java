package org.quotecheck.quotation;

import java.util.Locale;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;

/**
 * Tells single marks that quote from apostrophes.
 *
 * <p>A single mark quotes only with an opening one at a word's start and a closing one at a word's
 * end; elisions at either end ('tis, goin') are lists of the language.
 */
final class Apostrophes {
  private static final int LONGEST_ELISION = 8;

  private final WordList leading;
  private final WordList trailing;

  Apostrophes(Language language) {
    this.leading = language.list("mark-elisions-leading");
    this.trailing = language.list("mark-elisions-trailing");
  }

  /** Whether a single mark may open a quotation. */
  boolean opens(Marks marks, int mark) {
    char behind = marks.charAt(marks.end(mark));
    return marks.shape(mark) != MarkShape.CLOSING
        && !isWordCharacter(marks.charAt(marks.begin(mark) - 1))
        && !MarkSide.isSpace(behind)
        && marks.side(mark) != MarkSide.CLOSES
        && !isLeadingElision(marks, mark);
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
    while (begin > 0 && end - begin < LONGEST_ELISION && isWordCharacter(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
    return trailing.contains(word)
        || trailing.entries().stream().anyMatch(e -> e.startsWith("-") && ends(word, e));
  }

  private static boolean ends(String word, String suffix) {
    return word.length() > suffix.length() && word.endsWith(suffix.substring(1));
  }

  private boolean isLeadingElision(Marks marks, int mark) {
    String text = marks.text();
    int begin = marks.end(mark);
    int end = begin;
    while (end < text.length()
        && end - begin <= LONGEST_ELISION
        && isWordCharacter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
    return leading.contains(word) || isDecade(word, marks.shape(mark));
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

  static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '\uFFFC';
  }
}
