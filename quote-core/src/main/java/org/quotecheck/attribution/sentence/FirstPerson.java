package org.quotecheck.attribution.sentence;

import java.util.Locale;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/** Whether words speak of the one who speaks them. Immutable and thread-safe. */
public final class FirstPerson {
  private static final int LONGEST = 2;

  private final WordList pronouns;

  /** Uses the word lists of {@code language}. */
  public FirstPerson(Language language) {
    this.pronouns = language.list("role-pronouns");
  }

  /** Whether a text says <i>I</i> or <i>me</i>. Takes time linear in its length. */
  public boolean isIn(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(i);
      int apostrophe = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
      String pronoun = apostrophe > 0 ? word.substring(0, apostrophe) : word;
      if (pronoun.length() <= LONGEST
          && pronouns.fields(pronoun.toLowerCase(Locale.ROOT)).contains("author")) {
        return true;
      }
    }
    return false;
  }
}
