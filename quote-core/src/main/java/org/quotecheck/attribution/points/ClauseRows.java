package org.quotecheck.attribution.points;

import java.util.List;
import java.util.Set;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.subject.Route;

/** How the clause of a cue stands to the others of its sentence. Immutable and thread-safe. */
final class ClauseRows {
  private final Subordinators subordinators;
  private final OverClauses over;
  private final Trailers trailers;
  private final PairedClauses paired;

  ClauseRows(Language language) {
    this.subordinators = new Subordinators(language);
    this.over = new OverClauses(language, subordinators);
    this.trailers = new Trailers(subordinators);
    this.paired = new PairedClauses(subordinators);
  }

  void add(Place place, Event event, List<Event> all, Set<PointsRow> rows) {
    if (isUnderStrong(event, all) && paired.quotationBefore(place, event) < 0) {
      rows.add(PointsRow.WEAK_UNDER_STRONG);
    }
    if (isWished(place.paragraph(), event, all)) {
      rows.add(PointsRow.WISHED);
    }
    if ((event.route() == Route.ACCORDING && tellsOfAnother(place, event, all))
        || trailers.isTrailer(place, event, all)) {
      rows.add(PointsRow.TELLS_OF_ANOTHER);
    }
    if (OverClauses.isOver(place, event, all)) {
      rows.add(PointsRow.SEMICOLON_BEHIND);
    }
    if (over.hasNextClause(place, event, all) || paired.isPaired(place, event, all)) {
      rows.add(PointsRow.NEXT_CLAUSE);
    } else if (OverClauses.isSpent(place, event, all)) {
      rows.add(PointsRow.SPENT);
    } else if (isParenthetical(place.paragraph(), event) && !isReported(place, event, all)) {
      rows.add(PointsRow.PARENTHETICAL);
    }
  }

  /** A weak cue inside the clause that a stronger one before it governs. */
  static boolean isUnderStrong(Event event, List<Event> all) {
    if (event.tier() >= 2) {
      return false;
    }
    for (Event other : all) {
      boolean before = other.cueTo() <= event.subjectFrom() || other.cueTo() <= event.cueFrom();
      if (before && other.tier() >= 2 && other.subjectFrom() != event.subjectFrom()) {
        return true;
      }
    }
    return false;
  }

  /** <i>I hope that one day she says “…”</i>: nobody has said it. */
  private static boolean isWished(Paragraph p, Event event, List<Event> all) {
    for (Event other : all) {
      if (isWish(p, other)
          && other.cueTo() <= event.subjectFrom()
          && isOneClause(p, other.cueTo(), event.subjectFrom())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what hangs on its cue is wished or imagined. */
  static boolean isWish(Paragraph p, Event event) {
    CueForm cue = p.cue(event.cueFrom());
    return cue != null && cue.has(CueFlag.WISH);
  }

  static boolean isOneClause(Paragraph p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.is(i, WordClass.COMMA)
          || p.is(i, WordClass.QUOTATION)
          || p.is(i, WordClass.CONJUNCTION)) {
        return false;
      }
    }
    return true;
  }

  /** <i>According to the Echo, Ruiz said: “…”</i>: the paper tells of words that are hers. */
  private boolean tellsOfAnother(Place place, Event event, List<Event> all) {
    Paragraph p = place.paragraph();
    for (Event other : all) {
      if (other.tier() == 3
          && other.begin() >= event.end()
          && leadsTo(p, other.cueTo(), place.word())
          && (other.route() == Route.DIRECT || other.route() == Route.APPOSITION)
          && over.isSomebody(p, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a mark stands between a cue and a quotation. */
  private static boolean leadsTo(Paragraph p, int cueTo, int quotation) {
    boolean mark = p.is(cueTo, WordClass.COLON) || p.is(cueTo, WordClass.COMMA);
    return cueTo == quotation || (mark && cueTo + 1 == quotation);
  }

  /** Whether a word is a quotation that ends as a sentence does. */
  static boolean endsSentence(Paragraph p, int quotation) {
    char last = p.is(quotation, WordClass.QUOTATION) ? p.lastInside(quotation) : ' ';
    return last == '.' || last == '?' || last == '!';
  }

  /** Whether an event's relative clause is about the subject of another. */
  static boolean isAbout(Event relative, Event antecedent) {
    return relative.route() == Route.RELATIVE
        && relative.subjectFrom() < antecedent.subjectTo()
        && antecedent.subjectFrom() < relative.subjectTo();
  }

  /** Between commas, or between a comma and the end of the sentence, with no complement. */
  private static boolean isParenthetical(Paragraph p, Event event) {
    boolean clause =
        event.route() == Route.DIRECT
            || event.route() == Route.INVERTED
            || event.route() == Route.APPOSITION;
    return clause
        && event.tier() >= 2
        && isComma(p, event.begin() - 1)
        && !hasObject(p, event)
        && !introduces(p, event)
        && isClosedBehind(p, event);
  }

  /** <i>At one point, Ruiz said, Tarn told her she was “late”</i>: somebody else's words. */
  private static boolean isReported(Place place, Event event, List<Event> all) {
    for (Event other : all) {
      if (other.tier() == 3
          && other.route() == Route.DIRECT
          && other.subjectFrom() > event.cueTo()
          && other.cueTo() <= place.word()
          && place.paragraph().is(other.subjectTo() - 1, WordClass.NAME)) {
        return true;
      }
    }
    return false;
  }

  /** A comma or semicolon, also a comma inside the marks of a quotation. */
  static boolean isMark(Paragraph p, int at) {
    return p.is(at, WordClass.COMMA) || p.endsWithComma(at);
  }

  /** A comma, also one that stands inside the marks of a quotation; no semicolon. */
  static boolean isComma(Paragraph p, int at) {
    return p.endsWithComma(at) || (p.is(at, WordClass.COMMA) && !p.isSemicolon(at));
  }

  /** A noun behind the cue, unless it is whom a verb such as <i>told</i> speaks to. */
  private static boolean hasObject(Paragraph p, Event event) {
    CueForm cue = p.cue(event.cueFrom());
    boolean hearer = cue != null && cue.has(CueFlag.OBJECT) && event.tier() == 3;
    return event.route() != Route.INVERTED && isObject(p, event.cueTo()) && !hearer;
  }

  /** Whether a noun phrase begins here that is no time: <i>reported ten days ago</i>. */
  static boolean isObject(Paragraph p, int at) {
    int number = at;
    while (p.is(number, WordClass.NUMBER)) {
      number++;
    }
    boolean time = number > at && p.is(number, WordClass.TIME);
    return p.inChunk(at) && !time;
  }

  /** A comma behind the clause leads to a quotation, and none stands before it. */
  private static boolean introduces(Paragraph p, Event event) {
    boolean leads =
        p.is(event.end(), WordClass.COMMA) && p.is(event.end() + 1, WordClass.QUOTATION);
    return leads && !p.is(event.begin() - 1, WordClass.QUOTATION);
  }

  /** Whether a mark ends the clause before it takes anything on. */
  private static boolean isClosedBehind(Paragraph p, Event event) {
    int sentence = p.sentence(event.cueFrom());
    for (int i = event.end(); i < p.size() && p.sentence(i) == sentence; i++) {
      switch (p.wordClass(i)) {
        case COMMA, STOP, DASH -> {
          return true;
        }
        case COLON, QUOTATION, SUBORDINATOR, PARTICIPLE -> {
          return false;
        }
        default -> {
          if (p.wordClass(i).isFinite()) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
