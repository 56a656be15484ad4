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

  /** By so many bits each character moves on those before it in the hash of a head. */
  private static final int BITS = 5;

  private static final char LAST_ASCII = 0x7F;

  private static final int HASHES = 1 << (BITS * HEAD);

  private final WordList list;

  /** The hashes of all heads, a bit each: small, so that it is at hand. */
  private final long[] heads = new long[HASHES / Long.SIZE];

  /** By an ASCII character, the one that it is compared as. */
  private final char[] plain = new char[LAST_ASCII];

  /** By the hash of its head, what may begin where a text has that hash. */
  private final @Nullable List<String>[] byHead = newTable();

  ResiduePhrases(WordList list) {
    this.list = list;
    for (String phrase : list.entries()) {
      int hash = hash(phrase);
      List<String> same = byHead[hash] == null ? new ArrayList<>() : byHead[hash];
      same.add(phrase);
      byHead[hash] = same;
      heads[hash / Long.SIZE] |= 1L << hash;
    }
    for (char c = 0; c < LAST_ASCII; c++) {
      plain[c] = folded(c);
    }
  }

  @SuppressWarnings("unchecked")
  private static @Nullable List<String>[] newTable() {
    return (List<String>[]) new List<?>[HASHES];
  }

  /** The hash of the first characters of an entry, which those behind them do not change. */
  private static int hash(String entry) {
    int hash = 0;
    for (int i = 0; i < HEAD; i++) {
      hash = ((hash << BITS) ^ entry.charAt(i)) & (HASHES - 1);
    }
    return hash;
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
    List<Match> matches = new ArrayList<>();
    int head = 0;
    for (int end = 1; end <= text.length(); end++) {
      head = ((head << BITS) ^ plain(text.charAt(end - 1))) & (HASHES - 1);
      boolean begins = (heads[head / Long.SIZE] >>> head & 1) != 0;
      List<String> phrases = begins && end >= HEAD ? byHead[head] : null;
      if (phrases != null) {
        addAt(text, end - HEAD, phrases, matches);
      }
    }
    return matches;
  }

  private void addAt(String text, int at, List<String> phrases, List<Match> matches) {
    for (String phrase : phrases) {
      if (standsAt(phrase, text, at)) {
        String kind = list.fields(phrase).get(0);
        Span span = new Span(at, at + phrase.length());
        if (!kind.equals(ASSISTANT) || isWhole(text, span)) {
          matches.add(new Match(kind, span));
        }
      }
    }
  }

  private boolean standsAt(String phrase, String text, int at) {
    if (at + phrase.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (plain(text.charAt(at + i)) != phrase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private char plain(char c) {
    return c < LAST_ASCII ? plain[c] : folded(c);
  }

  /** In lower case, with straight apostrophes and plain spaces. */
  private static char folded(char c) {
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
