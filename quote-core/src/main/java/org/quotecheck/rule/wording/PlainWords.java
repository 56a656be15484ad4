package org.quotecheck.rule.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words without what differs between two ways of setting them: case, punctuation, the form of
 * apostrophes, hyphens and ligatures. Thread-safe.
 */
public final class PlainWords {
  /** Marks beyond ASCII that have no other form. */
  private static final String SETTLED = "\u2013\u2014\u2018\u2019\u201C\u201D";

  private PlainWords() {}

  /**
   * The words and numbers of a text in order, in lower case. A hyphen parts words; an apostrophe
   * inside one does not. Takes time linear in the text.
   */
  public static List<String> of(String text) {
    String plain =
        isPlain(text)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00AD", "");
    List<String> words = new ArrayList<>();
    int begin = 0;
    while (begin < plain.length()) {
      int end = wordEnd(plain, begin);
      if (end > begin) {
        add(plain, begin, end, words);
      }
      begin = end + (end < plain.length() ? Character.charCount(plain.codePointAt(end)) : 0);
    }
    return List.copyOf(words);
  }

  /** True for most texts, which normalizing would leave as they are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= '\u00C0' && c <= '\u00FF';
      if (c >= '\u0080' && !letter && SETTLED.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the letters, digits and apostrophes from here on end. */
  private static int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isApostrophe(c) && !isWordPart(c)) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  /** Whether a code point is a letter, a digit or a mark upon one. */
  public static boolean isWordPart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static void add(String text, int from, int to, List<String> words) {
    int begin = from;
    int end = to;
    while (begin < end && isApostrophe(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && isApostrophe(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
      words.add(word.replace('\u2019', '\'').replace('\u2018', '\''));
    }
  }
}
