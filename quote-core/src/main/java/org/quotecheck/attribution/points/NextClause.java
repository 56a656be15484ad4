package org.quotecheck.attribution.points;

import org.quotecheck.language.CueForm;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;

/**
 * Clauses behind a question or a cry that belong to the next quotation, though no stop tells:
 * <i>“It is a mess,” Holm said. “Who wants it?” Ruiz called it “fine.”</i>; but not <i>“Who wants
 * it?” Ruiz asked.</i>
 */
public final class NextClause {
  /** More words than stand between a cue and what it governs. */
  private static final int CLAUSE = 30;

  /** More words than a clause has that says who spoke and no more. */
  private static final int TAG = 12;

  /** The tier of verbs that nearly always govern a quotation. */
  private static final int STRONG = 3;

  private NextClause() {}

  /**
   * Whether the clause of {@code event} has a quotation of its own, and the one at {@code place}
   * goes on for whoever spoke right before.
   */
  public static boolean isOf(Place place, Event event) {
    Paragraph p = place.paragraph();
    return event.begin() > place.word()
        && hasQuotation(p, event.end())
        && isContinued(p, place.word());
  }

  /** <i>…, Ruiz said it was “fine”</i>: a quotation ends the clause that begins at a word. */
  static boolean hasQuotation(Paragraph p, int from) {
    int end = Math.min(p.size(), from + CLAUSE);
    for (int i = from; i < end && p.sentence(i) == p.sentence(from); i++) {
      switch (p.wordClass(i)) {
        case QUOTATION -> {
          return true;
        }
        case COMMA, COLON, DASH, STOP -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isContinued(Paragraph p, int quotation) {
    if (quotation != p.sentenceBegin(quotation) || !ClauseRows.endsSentence(p, quotation)) {
      return false;
    }
    boolean said = false;
    for (int i = quotation - 1; i >= Math.max(0, quotation - TAG); i--) {
      if (p.is(i, WordClass.QUOTATION)) {
        return said && p.endsWithStop(i);
      }
      CueForm cue = p.cue(i);
      said |= cue != null && cue.tier() == STRONG;
    }
    return false;
  }
}
