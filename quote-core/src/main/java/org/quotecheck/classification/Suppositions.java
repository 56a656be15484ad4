package org.quotecheck.classification;

import java.util.Optional;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.CueVerbs;
import org.quotecheck.language.Language;
import org.quotecheck.language.Word;
import org.quotecheck.language.WordList;
import org.quotecheck.text.TokenKind;

/** The ways in which quoted words are only supposed to be said. Immutable and thread-safe. */
final class Suppositions {
  private static final int SCRAP = 4;

  /** The words from <i>Imagine</i> to the quotation, at most. */
  private static final int IMAGINED = 20;

  /** The words between <i>if</i> and the verb, at most. */
  private static final int SUBJECT = 4;

  /** Behind an entry that stands right before its verb or not at all. */
  private static final String TOUCHING = "touching";

  private final WordList hypotheticals;
  private final WordList conditions;
  private final WordList imaginings;
  private final WordList nobodies;
  private final WordList adverbs;
  private final CueVerbs cues;

  Suppositions(Language language) {
    hypotheticals = language.list("class-hypotheticals");
    conditions = language.list("class-conditions");
    imaginings = language.list("class-imaginings");
    nobodies = language.list("class-nobodies");
    adverbs = language.list("adverbs");
    cues = language.cueVerbs();
  }

  /** That nobody says it, if it is only supposed. */
  Optional<Classification> find(QuotedWords w) {
    if (isSupposed(w) && !w.hasMoreThan(SCRAP)) {
      return supposed(true, "A condition supposes that somebody says it.");
    }
    if (isPosed(w) && !w.hasMoreThan(SCRAP)) {
      return supposed(true, "A condition supposes that somebody or something says it.");
    }
    if (isImagined(w)) {
      return supposed(true, "Its sentence asks the reader to imagine it.");
    }
    if (isSaidByNobody(w)) {
      return supposed(true, "It is what nobody says, or what the reader might.");
    }
    boolean announced = w.follows(hypotheticals) && !w.before().stripTrailing().endsWith(",");
    return Exemptions.perhaps(
        announced, QuotationKind.HYPOTHETICAL, "The words before it announce an example.");
  }

  private static Optional<Classification> supposed(boolean holds, String reason) {
    return Exemptions.when(holds, QuotationKind.HYPOTHETICAL, reason);
  }

  /** <i>if someone asks “why”</i>, <i>if you tell me “it depends”</i>. */
  private boolean isSupposed(QuotedWords w) {
    for (int distance = 2; distance < QuotedWords.NEAREST; distance++) {
      if (w.hasPair(conditions, distance)) {
        return true;
      }
    }
    return false;
  }

  /**
   * <i>Imagine a child who asks, “Why?”</i>; but <i>Imagine a town where, as Ruiz says, “…”</i>.
   */
  private boolean isImagined(QuotedWords w) {
    int at = w.sentence();
    Word opener = w.words().known(at);
    return opener != null
        && opener.opensPhrase(imaginings)
        && w.nearest() - at <= IMAGINED
        && w.words().isUpper(at)
        && imaginings.contains(w.words().key(at) + " " + w.words().key(at + 1))
        && cues.lookup(w.wordBefore(1)) != null
        && !hasCapital(w, at + 1);
  }

  /**
   * <i>If the page says “Not found”, wait</i>; but <i>If Ruiz called it “odd”, others did too</i>,
   * <i>If, as Ruiz says, “…”</i>.
   */
  private boolean isPosed(QuotedWords w) {
    CueForm cue = cues.lookup(w.wordBefore(1));
    boolean says = cue != null && cue.tier() == 3 && !cue.isPast() && !cue.isIng();
    int at = w.nearest() - 1;
    int from = Math.max(w.sentence(), at - SUBJECT);
    while (says && at > from && w.isWord(at) && !conditions.contains(w.words().known(at))) {
      at--;
    }
    return says && at < w.nearest() - 1 && conditions.contains(w.words().known(at));
  }

  private static boolean hasCapital(QuotedWords w, int from) {
    for (int i = from; i <= w.nearest(); i++) {
      if (w.words().isUpper(i)) {
        return true;
      }
    }
    return false;
  }

  /** <i>Nobody ever says, “…”</i>, <i>You might ask, “…”</i>: a verb of saying right before it. */
  private boolean isSaidByNobody(QuotedWords w) {
    CueForm cue = cues.lookup(w.wordBefore(1));
    if (cue == null || cue.tier() < 3 || w.words().kind(w.nearest() + 1) == TokenKind.COLON) {
      return false;
    }
    return isNobody(w, 2) || (adverbs.contains(w.knownBefore(2)) && isNobody(w, 3));
  }

  private boolean isNobody(QuotedWords w, int distance) {
    String pair = w.wordBefore(distance + 1) + " " + w.wordBefore(distance);
    String entry = w.hasPair(nobodies, distance) ? pair : w.wordBefore(distance);
    return nobodies.contains(entry)
        && (distance == 2 || !nobodies.fields(entry).contains(TOUCHING));
  }
}
