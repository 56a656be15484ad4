package org.quotecheck.attribution.points;

import java.util.List;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.subject.Route;

/**
 * Clauses of which each has somebody and a quotation of its own, whatever their verbs: <i>Where
 * Ruiz sees “grit,” Holm sees “grime”</i>. Immutable and thread-safe.
 */
final class PairedClauses {
  /** The words from a verb to the quotation that is its object, at most. */
  private static final int OBJECT = 4;

  private final Subordinators subordinators;

  PairedClauses(Subordinators subordinators) {
    this.subordinators = subordinators;
  }

  /**
   * The quotation that ends the clause before that of an event, which leads to the quotation of a
   * place; -1 if it is no such clause. Takes constant time.
   */
  int quotationBefore(Place place, Event event) {
    return isClause(place.paragraph(), event) && leadsTo(place, event)
        ? before(place.paragraph(), event.begin() - 1)
        : -1;
  }

  /** Whether another clause, with a quotation of its own, stands between an event and a place. */
  boolean isPaired(Place place, Event event, List<Event> all) {
    for (Event next : all) {
      boolean behind = next.begin() > event.end() && next.subjectFrom() != event.subjectFrom();
      if (behind && quotationBefore(place, next) >= event.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * <i>Holm prefers</i>, <i>Holm laughed and said</i>, <i>for Holm, it was</i>, <i>Holm’s view
   * was</i>.
   */
  private static boolean isClause(Paragraph p, Event event) {
    boolean somebody = p.is(event.subjectTo() - 1, WordClass.NAME);
    return switch (event.route()) {
      case DIRECT, APPOSITION ->
          event.tier() >= 0 && event.subjectFrom() < event.cueFrom() && isPerson(p, event);
      case COORDINATED -> event.tier() >= 2 && event.subjectFrom() < event.cueFrom() && somebody;
      case ACCORDING -> event.tier() == 1 && somebody;
      case POSSESSIVE ->
          event.isNoun()
              && event.subjectFrom() < event.cueFrom()
              && p.is(event.subjectTo() - 2, WordClass.NAME)
              && p.is(event.cueTo(), WordClass.AUXILIARY);
      default -> false;
    };
  }

  /** A name, also with a description behind it: <i>her deputy, Holm, prefers</i>. */
  private static boolean isPerson(Paragraph p, Event event) {
    return p.is(event.subjectTo() - 1, WordClass.NAME)
        || (event.route() == Route.APPOSITION
            && p.is(event.subjectTo(), WordClass.COMMA)
            && p.is(event.subjectTo() + 1, WordClass.NAME));
  }

  /** Whether nothing but a few words of the same clause stand between. */
  private static boolean leadsTo(Place place, Event event) {
    int from = event.end();
    if (from > place.word() || place.word() - from > OBJECT) {
      return false;
    }
    Paragraph p = place.paragraph();
    boolean view = event.route() == Route.ACCORDING;
    for (int i = from; i < place.word(); i++) {
      WordClass c = p.wordClass(i);
      boolean mark = c == WordClass.COMMA || c == WordClass.COLON || c == WordClass.QUOTATION;
      if (mark && !(view && i == from)) {
        return false;
      }
    }
    return true;
  }

  /** The quotation before a comma, semicolon or joining word; -1 without. */
  private int before(Paragraph p, int last) {
    boolean joined = p.is(last, WordClass.CONJUNCTION) || subordinators.isAdverbial(p, last);
    int at = joined ? last - 1 : last;
    at = p.is(at, WordClass.COMMA) ? at - 1 : at;
    boolean parted = at < last || ClauseRows.isComma(p, at);
    return parted && p.is(at, WordClass.QUOTATION) ? at : -1;
  }
}
