package org.quotecheck.syntax.event;

import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.FormsOfBe;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.subject.Route;

/**
 * Clauses right behind a quotation that say that somebody put something so: <i>“…” is how Ruiz
 * described it</i>, <i>“…” was the word Ruiz used</i>. Immutable and thread-safe.
 */
public final class Wordings {
  private final WordList openers;
  private final WordList nouns;
  private final FormsOfBe formsOfBe;

  /** Uses the word lists of {@code language}. */
  public Wordings(Language language) {
    this.openers = language.list("wording-openers");
    this.nouns = language.list("cue-nouns");
    this.formsOfBe = new FormsOfBe(language);
  }

  /** Whether an event is what such a clause tells. Takes constant time. */
  public boolean isOf(Paragraph p, int quotation, Event event) {
    int verb = p.is(quotation + 1, WordClass.COMMA) ? quotation + 2 : quotation + 1;
    if (!p.is(verb, WordClass.AUXILIARY)
        || event.route() != Route.DIRECT
        || event.begin() < verb + 2
        || !formsOfBe.has(p, verb)) {
      return false;
    }
    int last = event.begin() - 1;
    if (last == verb + 1 && p.isIn(last, openers)) {
      return event.tier() >= 1;
    }
    int noun =
        p.is(last, WordClass.SUBORDINATOR) || p.is(last, WordClass.RELATIVE) ? last - 1 : last;
    return p.is(verb + 1, WordClass.DETERMINER)
        && p.inChunk(noun)
        && p.chunkBegin(noun) == verb + 1
        && p.isIn(noun, nouns);
  }
}
