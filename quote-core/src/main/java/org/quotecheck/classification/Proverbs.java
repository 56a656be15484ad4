package org.quotecheck.classification;

import java.util.Optional;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.text.TokenKind;

/**
 * Words that everybody says, as the clause behind them tells: <i>“Still waters,” as the saying
 * goes</i>. Immutable and thread-safe.
 */
final class Proverbs {
  /** More words than a proverb has. */
  private static final int LONGEST = 16;

  /** The words behind among which the clause is looked for. */
  private static final int CLAUSE = 6;

  private final WordList sayings;

  Proverbs(Language language) {
    sayings = language.list("class-proverbs");
  }

  /** That it is a proverb, if what stands behind it says so; but <i>as they say in Varde</i>. */
  Optional<Classification> find(QuotedWords w) {
    return Exemptions.when(
        isCalledSaying(w) && !w.hasMoreThan(LONGEST),
        QuotationKind.MOTTO,
        "The words behind it say that everybody says so.");
  }

  private boolean isCalledSaying(QuotedWords w) {
    KnownTokens words = w.words();
    int from = w.behind();
    from += from < words.size() && words.kind(from) == TokenKind.COMMA ? 1 : 0;
    boolean opens = sayings.contains(words.known(from));
    int to = Math.min(words.size() - 1, from + (opens ? CLAUSE : 1));
    for (int i = from + (opens ? 1 : 0); i < to && words.kind(i) == TokenKind.WORD; i++) {
      Word opener = words.known(i);
      if (opener != null
          && opener.opensPhrase(sayings)
          && sayings.contains(words.key(i) + " " + words.key(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
