package org.quotecheck.classification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.text.TokenKind;

/**
 * What somebody sells, runs or joins is a thing, and quoted words beside it are what it is called:
 * whoever does so need not have said them. Immutable and thread-safe.
 */
final class Deeds {
  private static final int NAME = 4;

  private final WordList deeds;
  private final WordList determiners;
  private final WordList possessives;
  private final WordList infinitives;

  Deeds(Language language) {
    deeds = language.list("class-deeds");
    determiners = language.list("determiners");
    possessives = language.list("possessives");
    infinitives = language.list("infinitive-markers");
  }

  /** That it names a thing, unless somebody says so. */
  Optional<Classification> find(QuotedWords w) {
    return Exemptions.perhaps(
        !w.hasMoreThan(NAME) && !w.endsWith("?!") && isObject(w),
        QuotationKind.TERM,
        "The verb before it does something with what is called so.");
  }

  /**
   * <i>sells “wonky” apples</i>, <i>runs a “zero waste” shop</i>; but <i>to run a “fair” race</i>.
   */
  private boolean isObject(QuotedWords w) {
    int distance = isDeterminer(w.knownBefore(1)) ? 2 : 1;
    boolean pair = w.hasPair(deeds, distance);
    boolean deed = pair || deeds.contains(w.knownBefore(distance));
    return deed && isTouching(w) && !infinitives.contains(w.knownBefore(distance + (pair ? 2 : 1)));
  }

  private boolean isDeterminer(@Nullable Word word) {
    return determiners.contains(word) || possessives.contains(word);
  }

  /** Whether no mark stands between it and the words before. */
  private static boolean isTouching(QuotedWords w) {
    int mark = w.words().indexAt(w.quotation().first().prose().begin());
    return w.nearest() == mark - 1 && w.words().kind(w.nearest()) != TokenKind.NUMBER;
  }
}
