package org.quotecheck.evidence.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words that can be compared: runs of letters and digits with inner apostrophes, by
 * a hash of their plain form. Signs that change a value (currencies, percent) are words, and so is
 * each character of scripts without spaces. Immutable and thread-safe.
 */
public final class WordCutter {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private static final Folding FOLDING = new Folding();

  private final Folding folding = FOLDING;
  private final char[] table = folding.table();

  /** Adds the words of a range; the range begins and ends between words. Linear in the range. */
  public void cut(char[] text, int from, int to, Words words) {
    int at = from;
    while (at < to) {
      char unit = table[text[at]];
      if (unit <= Folding.APOSTROPHE) {
        at = unit == Folding.ODD ? odd(text, at, to, words) : at + 1;
        continue;
      }
      int begin = at;
      long hash = SEED;
      do {
        hash = (hash ^ unit) * PRIME;
        at++;
        unit = at < to ? table[text[at]] : Folding.GAP;
      } while (unit > Folding.APOSTROPHE);
      if (unit == Folding.GAP) {
        words.add(hash, begin, at);
      } else {
        at = rest(text, at, to, begin, hash, words);
      }
    }
  }

  /** The words of a text. */
  public Words cut(String text) {
    Words words = new Words();
    cut(text.toCharArray(), 0, text.length(), words);
    return words;
  }

  /** The words of a text in their plain form. */
  public List<String> plainWords(String text) {
    Words words = cut(text);
    List<String> plain = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      plain.add(plain(text.substring(words.begin(i), words.end(i))));
    }
    return plain;
  }

  /** The hash of one word, or of two that are written as one. */
  public long hash(CharSequence... parts) {
    long hash = SEED;
    for (CharSequence part : parts) {
      for (char unit : plain(part).toCharArray()) {
        hash = (hash ^ unit) * PRIME;
      }
    }
    return hash;
  }

  /** A word without case, accents and ligatures, with straight apostrophes. */
  public String plain(CharSequence word) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < word.length(); at++) {
      char unit = table[word.charAt(at)];
      if (unit > Folding.APOSTROPHE) {
        plain.append(unit);
      } else if (unit == Folding.APOSTROPHE) {
        plain.append('\'');
      } else if (unit == Folding.ODD) {
        plain.append(oddLetters(word, at));
      }
    }
    return plain.toString();
  }

  /** Goes on in a word that has more in it than plain letters. */
  private int rest(char[] text, int from, int to, int begin, long before, Words words) {
    long hash = before;
    int at = from;
    int end = from;
    while (at < to) {
      char unit = table[text[at]];
      if (unit > Folding.APOSTROPHE) {
        hash = (hash ^ unit) * PRIME;
        end = at + 1;
      } else if (unit == Folding.APOSTROPHE && isLetter(text, at + 1, to)) {
        hash = (hash ^ '\'') * PRIME;
      } else if (unit == Folding.NOTHING) {
        end = at + 1;
      } else if (unit == Folding.ODD && !isAlone(text, at, to)) {
        hash = addLetters(hash, text, at, to);
        at += Character.isHighSurrogate(text[at]) ? 1 : 0;
        end = at + 1;
      } else {
        break;
      }
      at++;
    }
    words.add(hash, begin, end);
    return at;
  }

  private int odd(char[] text, int at, int to, Words words) {
    int end = at + (isPair(text, at, to) ? 2 : 1);
    if (!isAlone(text, at, to)) {
      return rest(text, at, to, at, SEED, words);
    }
    int character = Character.codePointAt(text, at, to);
    if (Folding.standsAlone(character)) {
      words.add((SEED ^ character) * PRIME, at, end);
    }
    return end;
  }

  private boolean isLetter(char[] text, int at, int to) {
    return at < to
        && (table[text[at]] > Folding.APOSTROPHE
            || (table[text[at]] == Folding.ODD && !isAlone(text, at, to)));
  }

  private static boolean isPair(char[] text, int at, int to) {
    return Character.isHighSurrogate(text[at])
        && at + 1 < to
        && Character.isLowSurrogate(text[at + 1]);
  }

  /** Whether an odd character is no part of a longer word. */
  private boolean isAlone(char[] text, int at, int to) {
    if (!Character.isSurrogate(text[at])) {
      return folding.letters(text[at]).isEmpty();
    }
    int character = Character.codePointAt(text, at, to);
    return !Character.isLetterOrDigit(character) || Folding.standsAlone(character);
  }

  private long addLetters(long before, char[] text, int at, int to) {
    long hash = before;
    String letters =
        Character.isSurrogate(text[at])
            ? Folding.plain(Character.toString(Character.codePointAt(text, at, to)))
            : folding.letters(text[at]);
    for (int i = 0; i < letters.length(); i++) {
      hash = (hash ^ letters.charAt(i)) * PRIME;
    }
    return hash;
  }

  private String oddLetters(CharSequence word, int at) {
    char unit = word.charAt(at);
    if (!Character.isSurrogate(unit)) {
      String letters = folding.letters(unit);
      return letters.isEmpty() ? String.valueOf(unit) : letters;
    }
    return Character.isHighSurrogate(unit)
        ? Folding.plain(Character.toString(Character.codePointAt(word, at)))
        : "";
  }
}
