package org.quotecheck.classification;

import java.util.Optional;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.CueVerbs;
import org.quotecheck.language.KnownTokens;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.text.TokenKind;

/**
 * A headline or title in brackets, with when it was printed: <i>your report (“Council to sell
 * park”, May 3)</i>; but <i>Ruiz (“I will sell”, she said on May 3)</i>. Immutable and thread-safe.
 */
final class References {
  /** More words than a headline has. */
  private static final int HEADLINE = 16;

  /** Words and marks of where and when it was printed, the closing bracket included. */
  private static final int PRINTED = 9;

  private final WordList times;
  private final CueVerbs cues;

  References(Language language) {
    times = language.list("days-months");
    cues = language.cueVerbs();
  }

  /** That it is a title, if it is one. */
  Optional<Classification> find(QuotedWords w) {
    KnownTokens words = w.words();
    int mark = words.indexAt(w.quotation().first().prose().begin());
    boolean opens = mark > 0 && words.kind(mark - 1) == TokenKind.OPEN_BRACKET;
    return Exemptions.when(
        opens && w.startsHigh() && !w.hasMoreThan(HEADLINE) && isDated(w),
        QuotationKind.TITLE,
        "It stands in brackets with a date, as what was printed then does.");
  }

  private boolean isDated(QuotedWords w) {
    KnownTokens words = w.words();
    int from = w.behind();
    boolean comma = w.endsWith(",") || isKind(words, from, TokenKind.COMMA);
    boolean dated = false;
    int to = Math.min(words.size(), from + PRINTED);
    for (int i = from; comma && i < to; i++) {
      CueForm cue = words.isUpper(i) ? null : cues.lookup(words.key(i));
      if (words.kind(i) == TokenKind.CLOSE_BRACKET || (cue != null && cue.tier() >= 2)) {
        return dated && cue == null;
      }
      dated |= words.kind(i) == TokenKind.NUMBER || times.contains(words.known(i));
    }
    return false;
  }

  private static boolean isKind(KnownTokens words, int at, TokenKind kind) {
    return at < words.size() && words.kind(at) == kind;
  }
}
