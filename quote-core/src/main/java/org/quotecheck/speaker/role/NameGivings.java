package org.quotecheck.speaker.role;

import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Word;
import org.quotecheck.speaker.name.ArticleTokens;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Name;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.text.TokenKind;

/**
 * Words that give a name to somebody of whom the sentence speaks without one: "a man who gave his
 * NAME AS Vic". Immutable and thread-safe.
 */
public final class NameGivings {
  /** The words between "name" and "as", at most, and one more. */
  private static final int LINK = 4;

  private final Vocabulary vocabulary;

  /** Uses the word lists of a vocabulary. */
  public NameGivings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * "gave his NAME AS Vic", "IDENTIFIED by the police AS Vic", "gave only her first NAME, Dot":
   * whether such words stand before a name.
   */
  public boolean standBefore(Name name, KnownTokens words) {
    int link = name.runFirst() - 1;
    boolean comma = ArticleTokens.is(words, link, TokenKind.COMMA);
    boolean as = link >= 0 && vocabulary.says(ListName.LINKS, words.known(link), "role");
    int limit = Math.max(0, link - (as ? LINK : 1));
    for (int at = link - 1; (comma || as) && at >= limit; at--) {
      Word word = words.known(at);
      if (words.kind(at) != TokenKind.WORD) {
        return false;
      }
      if (vocabulary.has(ListName.NAMINGS, word)) {
        return as || !vocabulary.says(ListName.NAMINGS, word, "as");
      }
    }
    return false;
  }
}
