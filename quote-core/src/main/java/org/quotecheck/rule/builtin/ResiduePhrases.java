package org.quotecheck.rule.builtin;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.language.WordList;
import org.quotecheck.text.Span;

/** Finds the entries of the list {@code residue-phrases} in a text. Immutable. */
final class ResiduePhrases {
  /** Of the language of a program, spoken to its user. */
  static final String ASSISTANT = "assistant";

  /** Part of an address. */
  static final String LINK = "link";

  private final WordList list;

  ResiduePhrases(WordList list) {
    this.list = list;
  }

  /**
   * One entry in a text.
   *
   * @param kind the field behind it in the list
   * @param span where, in the text
   */
  record Match(String kind, Span span) {}

  /** All entries in a text, in the order of the list. Takes time linear in the text. */
  List<Match> in(String text) {
    String plain = plain(text);
    List<Match> matches = new ArrayList<>();
    for (String phrase : list.entries()) {
      String kind = list.fields(phrase).get(0);
      int at = plain.indexOf(phrase);
      while (at >= 0) {
        Span span = new Span(at, at + phrase.length());
        if (!kind.equals(ASSISTANT) || isWhole(plain, span)) {
          matches.add(new Match(kind, span));
        }
        at = plain.indexOf(phrase, span.end());
      }
    }
    return matches;
  }

  /** Lower case with straight apostrophes and plain spaces, of the same length. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == '\n' || c == '\u00A0';
      plain.append(space ? ' ' : c == '’' ? '\'' : Character.toLowerCase(c));
    }
    return plain.toString();
  }

  private static boolean isWhole(String text, Span span) {
    boolean begins = span.begin() == 0 || !Character.isLetterOrDigit(text.charAt(span.begin() - 1));
    boolean ends =
        span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end()));
    return begins && ends;
  }
}
