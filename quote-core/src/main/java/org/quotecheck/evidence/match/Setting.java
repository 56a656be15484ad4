package org.quotecheck.evidence.match;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.quotecheck.evidence.occurrence.Difference;

/**
 * In which ways two texts of the same words are set differently. Folds them again and again, which
 * patterns would do five times as slowly. Thread-safe.
 */
final class Setting {
  private static final String SPACES = " \t\n\u000B\f\r\u00A0\u2007\u202F";
  private static final String QUOTES =
      "\"'\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A`\u00B4";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  private Setting() {}

  /** What must be disregarded so that both are equal; empty if they are. */
  static Set<Difference> differences(String quoted, String said) {
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    if (quoted.equals(said)) {
      return differences;
    }
    String one = replaceRuns(quoted, unit -> SPACES.indexOf(unit) >= 0, " ");
    String other = replaceRuns(said, unit -> SPACES.indexOf(unit) >= 0, " ");
    if (one.equals(other)) {
      return differences;
    }
    Set<Difference> all = EnumSet.allOf(Difference.class);
    Set<Difference> free = EnumSet.complementOf(EnumSet.of(Difference.PUNCTUATION));
    if (fold(one, free).equals(fold(other, free))) {
      all = free;
    }
    for (Difference each : all) {
      Set<Difference> but = EnumSet.copyOf(all);
      but.remove(each);
      if (!fold(one, but).equals(fold(other, but))) {
        differences.add(each);
      }
    }
    return differences.isEmpty() ? EnumSet.of(Difference.PUNCTUATION) : differences;
  }

  private static String fold(String text, Set<Difference> disregarded) {
    String folded = text;
    for (Difference each : disregarded) {
      folded = fold(folded, each);
    }
    return folded;
  }

  private static String fold(String text, Difference disregarded) {
    return switch (disregarded) {
      case CASE -> text.toLowerCase(Locale.ROOT);
      case QUOTE_MARKS -> replaceRuns(text, unit -> QUOTES.indexOf(unit) >= 0, "'");
      case DASHES -> withoutSpaces(text);
      case CHARACTER_FORMS ->
          Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00AD", "");
      case ACCENTS ->
          replaceRuns(Normalizer.normalize(text, Normalizer.Form.NFD), Setting::isMark, "");
      case PUNCTUATION ->
          replaceRuns(text, unit -> !Character.isLetter(unit) && !isOfWord(unit), "");
    };
  }

  /** With one text for each run of such characters. */
  private static String replaceRuns(String text, IntPredicate isOne, String by) {
    StringBuilder replaced = new StringBuilder(text.length());
    boolean goesOn = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      boolean is = isOne.test(character);
      if (!is) {
        replaced.appendCodePoint(character);
      } else if (!goesOn) {
        replaced.append(by);
      }
      goesOn = is;
    }
    return replaced.toString();
  }

  /** With one plain dash for dashes in a row, without a space on either side. */
  private static String withoutSpaces(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int begin = at + (text.charAt(at) == ' ' ? 1 : 0);
      int end = begin;
      while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end == begin) {
        plain.append(text.charAt(at++));
        continue;
      }
      plain.append('-');
      at = end + (end < text.length() && text.charAt(end) == ' ' ? 1 : 0);
    }
    return plain.toString();
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Whether a character is a digit or another number, or a mark on a letter. */
  private static boolean isOfWord(int character) {
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> isMark(character);
    };
  }
}
