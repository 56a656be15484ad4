package org.quotecheck.attribution.points;

import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.subject.Route;

/**
 * The words between a clause and the quotation.
 *
 * @param from the first of them
 * @param words how many, commas and other marks left out
 * @param verb whether a finite verb is among them
 * @param comma whether a comma or a dash is among them
 * @param colon whether the last of them is a colon
 */
record Gap(int from, int words, boolean verb, boolean comma, boolean colon) {
  boolean isOneClause() {
    return !verb && !comma;
  }

  static Gap between(Event event, Place place) {
    boolean subjectBehind =
        event.route() == Route.INVERTED
            || event.route() == Route.ACCORDING
            || event.route() == Route.PASSIVE;
    int from = subjectBehind ? event.end() : event.cueTo();
    int words = 0;
    boolean verb = false;
    boolean comma = false;
    boolean colon = false;
    for (int i = from; i < place.word(); i++) {
      WordClass c = place.paragraph().wordClass(i);
      comma |= c == WordClass.COMMA || c == WordClass.DASH;
      colon = c == WordClass.COLON;
      words += colon || c == WordClass.COMMA || c == WordClass.MARK ? 0 : 1;
      verb |= c.isFinite();
    }
    return new Gap(from, words, verb, comma, colon);
  }
}
