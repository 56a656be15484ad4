package org.quotecheck.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Words as numbers: two of them tell a word of up to {@value #LONGEST} characters from all others,
 * in any case and with any apostrophe, so that words are compared without reading text. Immutable
 * and thread-safe.
 */
final class WordPacking {
  /** Characters in one number. */
  static final int HALF = 10;

  /** Characters in both numbers. */
  static final int LONGEST = 2 * HALF;

  /** Bits of a character in a number. */
  static final int BITS = 6;

  /** The bits of a {@link #code} that stand in the number. */
  static final int CODE = (1 << BITS) - 1;

  /** The bit of a code that no number can hold. */
  static final int LOOSE = 1 << 9;

  /** The bit of a shape, and of the code of an ASCII letter: a capital. */
  static final int CAPITAL = 1 << 6;

  /** The bit of a shape, and of a code: an apostrophe that is not the first character. */
  static final int APOSTROPHE = 1 << 7;

  /** The bit of a shape: a hyphen that is not the first character, or a rare character. */
  static final int HYPHEN = 1;

  /** The bit of a shape: a word that starts with anything but a capital. */
  static final int LOWER = 1 << 2;

  /** The bit of a shape: a word that ends with a dot. */
  static final int DOTTED = 1 << 3;

  /** The bit of a shape: behind the first character stands a capital, or a rare character. */
  static final int INNER = 1 << 1;

  /** The bit of a shape: a digit, or a rare character. */
  static final int DIGIT = 1 << 4;

  private static final int HYPHEN_CODE = 1 << 8;
  private static final int DIGIT_CODE = 1 << 10;
  private static final char CURLY = '\u2019';
  private static final String PACKABLE = "abcdefghijklmnopqrstuvwxyz0123456789'-.&/ ,$%";
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final short[] codes = new short['z' + 1];

  WordPacking() {
    Arrays.fill(codes, (short) LOOSE);
    for (int i = 0; i < PACKABLE.length(); i++) {
      char c = PACKABLE.charAt(i);
      codes[c] = (short) (i + 1);
      if (Character.isLowerCase(c)) {
        codes[Character.toUpperCase(c)] = (short) (i + 1 | CAPITAL);
      }
    }
    for (char digit = '0'; digit <= '9'; digit++) {
      codes[digit] |= (short) DIGIT_CODE;
    }
    codes['\''] |= (short) APOSTROPHE;
    codes['-'] |= (short) HYPHEN_CODE;
  }

  /** The code of a character: what stands for it in a number, and bits that say what it is. */
  int code(char c) {
    return c < codes.length ? codes[c] : c == CURLY ? codes['\''] : LOOSE;
  }

  /**
   * The shape of a word.
   *
   * @param code the code of its first character
   * @param rest the bits of all codes behind
   * @param first its first character
   */
  static int shape(int code, int rest, char first) {
    boolean capital = (code & LOOSE) == 0 ? (code & CAPITAL) != 0 : Character.isUpperCase(first);
    boolean loose = (rest & LOOSE) != 0;
    return (capital ? CAPITAL : LOWER)
        | (rest & APOSTROPHE)
        | ((rest & HYPHEN_CODE) != 0 || loose ? HYPHEN : 0)
        | ((rest & CAPITAL) != 0 || loose ? INNER : 0)
        | ((rest & DIGIT_CODE) != 0 || loose ? DIGIT : 0);
  }

  /**
   * The first characters of a word in lower case; 0 if it is empty or two numbers cannot hold all
   * of it, as where it is too long or has a capital or a curly apostrophe.
   */
  long head(String word) {
    int length = word.length();
    if (length > LONGEST || (length > HALF && tail(word) == 0)) {
      return 0;
    }
    return pack(word, 0, Math.min(length, HALF));
  }

  /** The characters behind these; 0 if there are none. */
  long tail(String word) {
    return pack(word, HALF, word.length());
  }

  private long pack(String text, int begin, int end) {
    long packed = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      int code = c == CURLY ? LOOSE : code(c);
      if ((code & (LOOSE | CAPITAL)) != 0) {
        return 0;
      }
      packed = (packed << BITS) | (code & CODE);
    }
    return packed;
  }

  /** The characters that two numbers hold, in lower case. */
  String unpack(long first, long second) {
    byte[] characters = new byte[length(first) + length(second)];
    unpack(first, characters, unpack(second, characters, characters.length));
    return new String(characters, StandardCharsets.ISO_8859_1);
  }

  private static int length(long packed) {
    return (Long.SIZE - Long.numberOfLeadingZeros(packed) + BITS - 1) / BITS;
  }

  private static int unpack(long packed, byte[] characters, int end) {
    int at = end;
    for (long left = packed; left != 0; left >>>= BITS) {
      characters[--at] = (byte) PACKABLE.charAt((int) (left & CODE) - 1);
    }
    return at;
  }

  /** A number that differs in all its bits between words. */
  static int hash(long first, long second) {
    long mixed = (first ^ (second * MIX)) * MIX;
    return (int) (mixed >>> Integer.SIZE) ^ (int) (mixed >>> (Integer.SIZE + Integer.SIZE / 2));
  }
}
