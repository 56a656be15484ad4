package org.quotecheck.attribution.points;

import java.util.List;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.subject.Route;

/**
 * Sources that a sentence ends with: <i>Ruiz told her she was “done,” police said</i>. They tell
 * what somebody else has said. Immutable and thread-safe.
 */
final class Trailers {
  /** More words than stand between a verb of saying and the quotation in what it reports. */
  private static final int REPORT = 10;

  /** More words than stand between the quotation and the comma before the source. */
  private static final int PHRASE = 8;

  private final Subordinators subordinators;

  Trailers(Subordinators subordinators) {
    this.subordinators = subordinators;
  }

  /** Whether an event behind a quotation only tells that the clause before it says it. */
  boolean isTrailer(Place place, Event event, List<Event> all) {
    Paragraph p = place.paragraph();
    int quotation = place.word();
    boolean touches = isBehind(p, quotation, event);
    if (!(touches || isBehindPhrase(p, quotation, event)) || !isSource(p, event)) {
      return false;
    }
    for (Event other : all) {
      boolean said = other.tier() == 3 && other.end() <= quotation && isFiniteClause(p, other);
      if (said
          && (isLedTo(p, other, quotation)
              || (touches
                  && isPlainTeller(p, event, other)
                  && reports(p, other.cueTo(), quotation)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehind(Paragraph p, int quotation, Event event) {
    int between = event.begin() - quotation - 1;
    return between == 0 || (between == 1 && p.is(quotation + 1, WordClass.COMMA));
  }

  /**
   * <i>told a friend “…” in March, police said</i>: the clause goes on, and nobody speaks in it.
   */
  private static boolean isBehindPhrase(Paragraph p, int quotation, Event event) {
    int comma = event.begin() - 1;
    boolean phrase =
        comma > quotation + 1
            && comma - quotation <= PHRASE
            && p.is(comma, WordClass.COMMA)
            && !p.isSemicolon(comma);
    for (int i = quotation + 1; phrase && i < comma; i++) {
      phrase = !p.wordClass(i).isFinite() && !isBreak(p.wordClass(i));
    }
    return phrase;
  }

  private static boolean isSource(Paragraph p, Event event) {
    return event.route() == Route.ACCORDING
        || (isClause(event) && event.tier() >= 2 && !isPronoun(p, event));
  }

  /**
   * <i>Ruiz said she was “done,” police said</i>, <i>according to the Echo</i>. Whoever has a name
   * and a verb may as well tell in words of their own what somebody else said.
   */
  private static boolean isPlainTeller(Paragraph p, Event event, Event said) {
    boolean named = p.is(said.subjectTo() - 1, WordClass.NAME) || isPronoun(p, said);
    boolean bare = event.subjectTo() - event.subjectFrom() == 1;
    boolean noun = p.is(event.subjectFrom(), WordClass.NOUN);
    return event.route() == Route.ACCORDING ? named : bare && noun;
  }

  private static boolean isPronoun(Paragraph p, Event event) {
    return p.is(event.subjectFrom(), WordClass.PRONOUN);
  }

  private static boolean isClause(Event event) {
    return switch (event.route()) {
      case DIRECT, APPOSITION, INVERTED -> true;
      default -> false;
    };
  }

  /** <i>Ruiz said</i>; not <i>signs calling</i>, nor <i>which voters call</i>. */
  private static boolean isFiniteClause(Paragraph p, Event event) {
    CueForm cue = p.cue(event.cueFrom());
    boolean relative = p.is(event.begin() - 1, WordClass.RELATIVE);
    return isClause(event) && cue != null && !cue.isIng() && !relative;
  }

  /**
   * <i>told a friend, “…”</i>, <i>told a friend “…”</i>: nothing leads to the quotation but the
   * hearer and a comma. In <i>“…,” said Ruiz, “…”</i> whoever stands behind the verb is no hearer.
   */
  private static boolean isLedTo(Paragraph p, Event event, int quotation) {
    int cue = event.cueTo();
    int at = p.is(cue, WordClass.OBJECT_PRONOUN) ? cue + 1 : cue;
    int comma = p.inChunk(at) ? p.chunkEnd(at) : at;
    boolean hearer =
        comma == quotation - 1 && p.is(comma, WordClass.COMMA) && !p.isSemicolon(comma);
    CueForm verb = p.cue(event.cueFrom());
    boolean told = verb != null && verb.has(CueFlag.OBJECT) && comma == quotation;
    return at == quotation || told || (hearer && event.route() != Route.INVERTED);
  }

  /** Whether a verb reports a quotation as part of one clause, with one verb at most. */
  private boolean reports(Paragraph p, int cue, int quotation) {
    int verbs = 0;
    for (int i = cue; i < quotation && quotation - cue <= REPORT; i++) {
      boolean that = verbs == 0 && subordinators.isThat(p, i);
      if (!that && isBreak(p.wordClass(i))) {
        return false;
      }
      verbs += p.wordClass(i).isFinite() ? 1 : 0;
    }
    return verbs <= 1 && quotation - cue <= REPORT;
  }

  private static boolean isBreak(WordClass c) {
    return switch (c) {
      case COMMA, COLON, DASH, STOP, QUOTATION, CONJUNCTION, RELATIVE, SUBORDINATOR -> true;
      default -> false;
    };
  }
}
