package org.quotecheck.rule.builtin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.WordList;
import org.quotecheck.text.Span;

/**
 * Finds the entries of the list {@code residue-phrases} in a text, in one pass that looks at
 * entries only where three of their characters stand. Immutable and thread-safe.
 */
final class ResiduePhrases {
  /** Of the language of a program, spoken to its user. */
  static final String ASSISTANT = "assistant";

  /** Part of an address. */
  static final String LINK = "link";

  /** So many characters of an entry tell where it may begin; none is shorter. */
  private static final int HEAD = 3;

  private static final int HASHES = 1 << 12;

  private final WordList list;

  /** By the hash of its head, what may begin where a text has that hash. */
  private final @Nullable List<String>[] byHead = newTable();

  ResiduePhrases(WordList list) {
    this.list = list;
    for (String phrase : list.entries()) {
      int hash = hash(phrase, 0);
      List<String> same = byHead[hash] == null ? new ArrayList<>() : byHead[hash];
      same.add(phrase);
      byHead[hash] = same;
    }
  }

  @SuppressWarnings("unchecked")
  private static @Nullable List<String>[] newTable() {
    return (List<String>[]) new List<?>[HASHES];
  }

  private static int hash(String text, int at) {
    return ((text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2)) & (HASHES - 1);
  }

  /** Whether these are the entries of a list. */
  boolean areOf(WordList other) {
    return list.equals(other);
  }

  /**
   * One entry in a text.
   *
   * @param kind the field behind it in the list
   * @param span where, in the text
   */
  record Match(String kind, Span span) {}

  /** All entries in a text, by begin. Takes time linear in the text. */
  List<Match> in(String text) {
    String plain = plain(text);
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at + HEAD <= plain.length(); at++) {
      List<String> phrases = byHead[hash(plain, at)];
      if (phrases != null) {
        addAt(plain, at, phrases, matches);
      }
    }
    return matches;
  }

  private void addAt(String plain, int at, List<String> phrases, List<Match> matches) {
    for (String phrase : phrases) {
      if (plain.startsWith(phrase, at)) {
        String kind = list.fields(phrase).get(0);
        Span span = new Span(at, at + phrase.length());
        if (!kind.equals(ASSISTANT) || isWhole(plain, span)) {
          matches.add(new Match(kind, span));
        }
      }
    }
  }

  /** Lower case with straight apostrophes and plain spaces, of the same length. */
  private static String plain(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    return new String(plain);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\n', '\u00A0' -> ' ';
      case '’' -> '\'';
      default -> Character.toLowerCase(c);
    };
  }

  private static boolean isWhole(String text, Span span) {
    boolean begins = span.begin() == 0 || !Character.isLetterOrDigit(text.charAt(span.begin() - 1));
    boolean ends =
        span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end()));
    return begins && ends;
  }
}
