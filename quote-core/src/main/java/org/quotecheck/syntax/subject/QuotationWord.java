package org.quotecheck.syntax.subject;

import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** What a quotation that is one word of its paragraph shows of its part in the sentence. */
final class QuotationWord {
  private QuotationWord() {}

  /** Whether its words end as a clause does. */
  static boolean isClauseEnd(Paragraph paragraph, int quotation) {
    char last = paragraph.lastInside(quotation);
    return last == ','
        || last == '.'
        || last == '?'
        || last == '!'
        || paragraph.is(quotation + 1, WordClass.COMMA);
  }

  /**
   * <i>author of “The Long Road,”</i>: a quotation that a preposition governs is part of a phrase.
   */
  static boolean isTitle(Paragraph paragraph, int quotation) {
    return paragraph.is(quotation - 1, WordClass.OF)
        || paragraph.is(quotation - 1, WordClass.PREPOSITION);
  }

  /** A fragment inside a noun phrase (<i>the “plan” called …</i>) does not open an inversion. */
  static boolean isGlued(Paragraph paragraph, int quotation) {
    return !paragraph.endsWithStop(quotation)
        && (paragraph.is(quotation - 1, WordClass.DETERMINER)
            || paragraph.is(quotation - 1, WordClass.POSSESSIVE_PRONOUN));
  }
}
