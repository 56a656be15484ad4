package org.quotecheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts prose into words, numbers and marks in one pass.
 *
 * <p>A hyphen between letters belongs to the word; {@code 's} is a token of its own; dots belong to
 * the word in single-letter abbreviations ({@code U.S.}, {@code J.}) and where a single letter with
 * a dot follows a short word ({@code Ph.D.}); whether another abbreviation keeps its dot is for the
 * language to say, so {@code Dr.} is a word and a stop. Takes time linear in the text.
 */
public final class Tokenizer {
  /** The letters before the last one of an abbreviation, at most. */
  private static final int DEGREE = 5;

  private String text;
  private int[] begins;
  private int[] ends;
  private TokenKind[] kinds;
  private int size;

  /** A tokenizer of texts, each of this length or about. */
  private Tokenizer(int length) {
    int guess = length / 5 + 8;
    this.text = "";
    this.begins = new int[guess];
    this.ends = new int[guess];
    this.kinds = new TokenKind[guess];
  }

  /** The tokens of {@code text} in order. */
  public static Tokens tokenize(String text) {
    return new Tokenizer(text.length()).run(text);
  }

  /** The tokens of each of several texts, in which the room that one took serves for the next. */
  public static List<Tokens> tokenizeAll(List<String> texts) {
    int longest = 0;
    for (String text : texts) {
      longest = Math.max(longest, text.length());
    }
    Tokenizer tokenizer = new Tokenizer(longest);
    List<Tokens> all = new ArrayList<>(texts.size());
    for (String text : texts) {
      all.add(tokenizer.run(text));
    }
    return all;
  }

  private Tokens run(String next) {
    text = next;
    size = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      at = isSpace(c) ? at + 1 : next(at, c);
    }
    return new Tokens(text, begins, ends, kinds, size);
  }

  private int next(int at, char c) {
    if (isLetter(c)) {
      return word(at);
    }
    if (isDigit(c) || (isCurrency(c) && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
      return number(at);
    }
    if (isApostrophe(c)) {
      return apostrophe(at);
    }
    return mark(at, c);
  }

  private int word(int at) {
    int end = at + 1;
    int segment = at;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isLetter(c) || isDigit(c) || isCombining(c)) {
        end++;
      } else if (isInnerHyphen(end) || isInnerApostrophe(end)) {
        segment = end + 1;
        end += 2;
      } else if (c == '.' && end - segment == 1) {
        return add(TokenKind.WORD, at, initials(end));
      } else if (c == '.' && isDegree(at, end)) {
        return add(TokenKind.WORD, at, end + 3);
      } else {
        break;
      }
    }
    return add(TokenKind.WORD, at, end);
  }

  /** From the dot after a single letter on: U.S., J., a.m. */
  private int initials(int dot) {
    int end = dot + 1;
    while (end + 1 < text.length() && isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
      end += 2;
    }
    boolean capital = Character.isUpperCase(text.charAt(dot - 1));
    return end > dot + 1 || capital ? end : dot;
  }

  /** "Ph.D." and "Psy.D.", but not "Dr.A. Ruiz": a letter behind a short word, and no name. */
  private boolean isDegree(int at, int dot) {
    int end = dot + 3;
    boolean letter =
        dot - at > 1
            && dot - at <= DEGREE
            && end <= text.length()
            && Character.isUpperCase(text.charAt(at))
            && Character.isUpperCase(text.charAt(dot + 1))
            && text.charAt(dot + 2) == '.';
    boolean name =
        end + 1 < text.length()
            && isSpace(text.charAt(end))
            && Character.isUpperCase(text.charAt(end + 1));
    return letter && !name;
  }

  private boolean isInnerHyphen(int at) {
    char c = text.charAt(at);
    return (c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00AD')
        && at + 1 < text.length()
        && (isLetter(text.charAt(at + 1)) || isDigit(text.charAt(at + 1)));
  }

  /** An apostrophe inside a word (O’Neil, don’t), but not one that starts a possessive s. */
  private boolean isInnerApostrophe(int at) {
    if (!isApostrophe(text.charAt(at)) || at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    boolean possessive =
        (next == 's' || next == 'S') && (at + 2 == text.length() || !isLetter(text.charAt(at + 2)));
    return isLetter(next) && !possessive;
  }

  private int number(int at) {
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inner =
          (c == '.' || c == ',' || c == '/' || c == ':' || c == '-')
              && end + 1 < text.length()
              && (isDigit(text.charAt(end + 1)) || (c == '-' && isLetter(text.charAt(end + 1))));
      if (isDigit(c) || isLetter(c)) {
        end++;
      } else if (inner) {
        end += 2;
      } else {
        break;
      }
    }
    if (end < text.length() && text.charAt(end) == '%') {
      end++;
    }
    return add(TokenKind.NUMBER, at, end);
  }

  private int apostrophe(int at) {
    boolean afterWord = size > 0 && ends[size - 1] == at && isWordLike(kinds[size - 1]);
    int end = at + 1;
    if (!afterWord) {
      return add(TokenKind.QUOTE_MARK, at, end);
    }
    boolean withS =
        end < text.length()
            && (text.charAt(end) == 's' || text.charAt(end) == 'S')
            && (end + 1 == text.length() || !isLetter(text.charAt(end + 1)));
    if (withS) {
      return add(TokenKind.POSSESSIVE, at, end + 1);
    }
    boolean pluralPossessive = text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'S';
    boolean doubled = end < text.length() && isApostrophe(text.charAt(end));
    return add(pluralPossessive && !doubled ? TokenKind.POSSESSIVE : TokenKind.QUOTE_MARK, at, end);
  }

  private static boolean isWordLike(TokenKind kind) {
    return kind == TokenKind.WORD || kind == TokenKind.NUMBER;
  }

  private int mark(int at, char c) {
    int end = at + 1;
    switch (c) {
      case ',', ';', '\u3001', '\uFF0C' -> {
        return add(TokenKind.COMMA, at, end);
      }
      case ':', '\uFF1A' -> {
        return add(TokenKind.COLON, at, end);
      }
      case '.', '?', '!', '\u2026', '\u3002', '\uFF01', '\uFF1F' -> {
        while (end < text.length() && isStop(text.charAt(end))) {
          end++;
        }
        return add(TokenKind.STOP, at, end);
      }
      case '\u2013', '\u2014', '\u2015', '\u2012', '\u2212' -> {
        return add(TokenKind.DASH, at, end);
      }
      case '-' -> {
        return dash(at);
      }
      case '(', '[', '{' -> {
        return add(TokenKind.OPEN_BRACKET, at, end);
      }
      case ')', ']', '}' -> {
        return add(TokenKind.CLOSE_BRACKET, at, end);
      }
      case '"',
          '\u201C',
          '\u201D',
          '\u201E',
          '\u201F',
          '\u00AB',
          '\u00BB',
          '\u2039',
          '\u203A',
          '\u201A',
          '\u201B',
          '`',
          '\u300C',
          '\u300D',
          '\u300E',
          '\u300F',
          '\u2033',
          '\u2032' -> {
        return add(TokenKind.QUOTE_MARK, at, end);
      }
      default -> {
        return add(TokenKind.OTHER, at, end);
      }
    }
  }

  /** One hyphen is a dash only between spaces or at an edge; two or more always are. */
  private int dash(int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == '-') {
      end++;
    }
    boolean spacedBefore = at == 0 || isSpace(text.charAt(at - 1));
    boolean spacedAfter = end == text.length() || isSpace(text.charAt(end));
    boolean pause = end - at > 1 || spacedBefore || spacedAfter;
    return add(pause ? TokenKind.DASH : TokenKind.OTHER, at, end);
  }

  private int add(TokenKind kind, int begin, int end) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    begins[size] = begin;
    ends[size] = end;
    kinds[size] = kind;
    size++;
    return end;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u202F' || (c > 0x7F && Character.isWhitespace(c));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > 0x7F && Character.isLetter(c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCombining(char c) {
    return c > 0x2FF && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isCurrency(char c) {
    return c == '$' || c == '\u20AC' || c == '\u00A3' || c == '\u00A5';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!' || c == '\u2026';
  }
}
