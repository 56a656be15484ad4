package org.quotecheck.evidence.word;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What each UTF-16 unit counts as when words are compared: without case, accents, ligatures and
 * width. Immutable and thread-safe; takes some milliseconds to make.
 */
final class Folding {
  /** Stands between words. */
  static final char GAP = 0;

  /** Is no part of the word it stands in: soft hyphens, accents of their own, joiners. */
  static final char NOTHING = 1;

  /** Needs a closer look: half of a pair, several letters in one, a word of its own. */
  static final char ODD = 2;

  /** Belongs to a word if letters stand on both sides. */
  static final char APOSTROPHE = 3;

  private static final int UNITS = 1 << Character.SIZE;
  private static final String APOSTROPHES = "'\u2018\u2019\u02BC\u2032\uFF07`\u00B4";
  private static final String SYMBOLS = "%\u2030\u00B0+";

  private final char[] folded = new char[UNITS];
  private final Map<Character, String> expanded = new HashMap<>();

  Folding() {
    for (int unit = 0; unit < UNITS; unit++) {
      folded[unit] = fold((char) unit);
    }
  }

  /** The table itself, for the innermost loop; nobody writes to it. */
  char[] table() {
    return folded;
  }

  /** The letters that an odd unit stands for; empty if it is a word of its own. */
  String letters(char unit) {
    return expanded.getOrDefault(unit, "");
  }

  private char fold(char unit) {
    if (APOSTROPHES.indexOf(unit) >= 0) {
      return APOSTROPHE;
    }
    if (Character.isSurrogate(unit) || standsAlone(unit)) {
      return ODD;
    }
    if (isNothing(unit)) {
      return NOTHING;
    }
    if (!Character.isLetterOrDigit(unit)) {
      return GAP;
    }
    return unit < 0x80 ? Character.toLowerCase(unit) : letter(unit);
  }

  private char letter(char unit) {
    String letters = plain(String.valueOf(unit));
    if (letters.length() == 1) {
      return letters.charAt(0);
    }
    expanded.put(unit, letters);
    return letters.isEmpty() ? NOTHING : ODD;
  }

  /** Letters and digits without case and accents. */
  static String plain(String letters) {
    String parts = Normalizer.normalize(letters, Normalizer.Form.NFKD);
    String lower = parts.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    lower.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isNothing(char unit) {
    return switch (Character.getType(unit)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  /**
   * Scripts that put no space between words have a word a character. What changes a value, such as
   * a currency or a fraction, must be seen to be missing.
   */
  static boolean standsAlone(int character) {
    return SYMBOLS.indexOf(character) >= 0
        || Character.getType(character) == Character.CURRENCY_SYMBOL
        || Character.getType(character) == Character.OTHER_NUMBER
        || Character.isIdeographic(character)
        || isUnspaced(Character.UnicodeScript.of(character));
  }

  private static boolean isUnspaced(Character.UnicodeScript script) {
    return switch (script) {
      case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
