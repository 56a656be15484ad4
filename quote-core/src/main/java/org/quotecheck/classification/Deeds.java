package org.quotecheck.classification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.CueVerbs;
import org.quotecheck.language.KnownTokens;
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
  private final WordList prepositions;
  private final WordList sayings;
  private final CueVerbs cues;

  Deeds(Language language) {
    deeds = language.list("class-deeds");
    determiners = language.list("determiners");
    possessives = language.list("possessives");
    infinitives = language.list("infinitive-markers");
    prepositions = language.list("prepositions");
    sayings = language.list("cue-nouns");
    cues = language.cueVerbs();
  }

  /** That it names a thing, unless somebody says so. */
  Optional<Classification> find(QuotedWords w) {
    return Exemptions.perhaps(
        !w.hasMoreThan(NAME) && !w.endsWith("?!") && isObject(w) && !isThought(w),
        QuotationKind.TERM,
        "The words before it tell of a deed, and whoever does it need not call it so.");
  }

  /** <i>sells “wonky” apples</i>, <i>runs a “green” shop</i>; but <i>to run a “fair” race</i>. */
  private boolean isObject(QuotedWords w) {
    int distance = distance(w);
    boolean pair = w.hasPair(deeds, distance);
    return (pair || deeds.contains(w.knownBefore(distance)))
        && isTouching(w)
        && !infinitives.contains(w.knownBefore(distance + (pair ? 2 : 1)));
  }

  /** How far the verb is away: <i>runs</i>, <i>runs a</i>, <i>runs a new</i>. */
  private int distance(QuotedWords w) {
    if (isDeterminer(w.knownBefore(1))) {
      return 2;
    }
    boolean between = isDeterminer(w.knownBefore(2)) && !deeds.contains(w.knownBefore(1));
    return between && !isNoun(w) ? 3 : 1;
  }

  /** <i>uses the excuse “no time”</i>, <i>opens the hall “with joy”</i>. */
  private boolean isNoun(QuotedWords w) {
    return sayings.contains(w.knownBefore(1)) || prepositions.contains(w.words().known(w.first()));
  }

  private boolean isDeterminer(@Nullable Word word) {
    return determiners.contains(word) || possessives.contains(word);
  }

  /** Whether no mark stands between it and the words before. */
  private static boolean isTouching(QuotedWords w) {
    int mark = w.words().indexAt(w.quotation().first().prose().begin());
    return w.nearest() == mark - 1 && w.words().kind(w.nearest()) == TokenKind.WORD;
  }

  /** <i>Ruiz fears the plan creates a “cliff edge”</i>: it is what she fears, in her words. */
  private boolean isThought(QuotedWords w) {
    KnownTokens words = w.words();
    for (int i = w.sentence(); i < w.nearest(); i++) {
      CueForm cue = cues.lookup(words.key(i));
      boolean verb = i == 0 || !isDeterminer(words.known(i - 1));
      boolean clause = verb && cue != null && cue.tier() > 0 && cue.has(CueFlag.THAT);
      Word next = words.known(i + 1);
      if (clause && !deeds.contains(words.known(i)) && !prepositions.contains(next)) {
        return true;
      }
    }
    return false;
  }
}
