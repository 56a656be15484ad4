package org.quotecheck.attribution.sentence;

import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;

/**
 * Clauses behind a quotation that say that it replies to somebody, and not who does: <i>“No,” came
 * the reply</i>, <i>“No,” was the answer</i>. Immutable and thread-safe.
 */
public final class Replies {
  private final WordList nouns;

  /** Uses the word lists of {@code language}. */
  public Replies(Language language) {
    this.nouns = language.list("reply-nouns");
  }

  /** Whether such a clause, of nobody's reply, stands right behind a quotation. */
  public boolean isTag(Paragraph p, int quotation) {
    int verb = verb(p, quotation);
    int from = verb + 1;
    return from < p.size()
        && p.wordClass(verb).isFinite()
        && p.is(from, WordClass.DETERMINER)
        && p.inChunk(from)
        && p.isIn(p.chunkEnd(from) - 1, nouns);
  }

  /**
   * Whether an event is that of such a clause that says whose reply it is: <i>was her reply</i>.
   */
  public boolean isOwned(Paragraph p, int quotation, Event event) {
    int verb = verb(p, quotation);
    return event.isNoun()
        && event.begin() == verb + 1
        && p.is(verb, WordClass.AUXILIARY)
        && p.isIn(event.cueFrom(), nouns);
  }

  private static int verb(Paragraph p, int quotation) {
    return p.is(quotation + 1, WordClass.COMMA) ? quotation + 2 : quotation + 1;
  }
}
