package org.quotecheck.attribution.points;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.subject.Route;

/**
 * Clauses that hang on a noun and say by whom it is called what is quoted, whoever tells of it.
 * Immutable and thread-safe.
 */
final class Namings {
  private final Subordinators subordinators;
  private final WordList as;

  Namings(Language language, Subordinators subordinators) {
    this.subordinators = subordinators;
    this.as = language.list("naming-links");
  }

  void add(Place place, Event event, List<Event> all, Set<PointsRow> rows) {
    Paragraph p = place.paragraph();
    if (isNamedClause(p, event)
        && leadsTo(p, event.cueTo(), place.word())
        && opensAside(p, event.begin() - 1)
        && !isToldBehind(place, all)) {
      rows.add(PointsRow.NAMES_IN_ASIDE);
    }
    if (event.route() == Route.RELATIVE && isNamingHeard(p, event, place.word())) {
      rows.add(PointsRow.NAMES_IN_ASIDE);
      rows.remove(PointsRow.RELATIVE_UNDER_STRONG);
    }
    if (event.route() == Route.PASSIVE && (isBehind(place, event) || isInAside(place, event))) {
      rows.add(PointsRow.AGENT_OF_NAMING);
    }
  }

  /** <i>called “…” by RUIZ</i> */
  private boolean isBehind(Place place, Event event) {
    return leadsTo(place.paragraph(), event.cueTo(), place.word())
        && event.subjectFrom() == place.word() + 2;
  }

  /** <i>The deal, hailed by RUIZ as “…”, was bad, said Holm</i>. */
  private boolean isInAside(Place place, Event event) {
    Paragraph p = place.paragraph();
    return event.subjectFrom() > event.cueFrom()
        && ClauseRows.isComma(p, event.cueFrom() - 1)
        && leadsTo(p, event.subjectTo(), place.word());
  }

  /** <i>Ruiz wrote to Holm, who called her “…”</i>: whom she wrote to, and not what she wrote. */
  private boolean isNamingHeard(Paragraph p, Event event, int quotation) {
    int relative = event.subjectTo() - 1;
    if (!isNaming(p.cue(event.cueFrom()))
        || relative != event.cueFrom() - 1
        || !p.is(relative, WordClass.RELATIVE)
        || !p.is(relative - 1, WordClass.COMMA)
        || !p.is(relative - 2, WordClass.NAME)) {
      return false;
    }
    int object = event.cueTo();
    int to = p.inChunk(object) ? p.chunkEnd(object) : object;
    to = p.is(object, WordClass.OBJECT_PRONOUN) ? object + 1 : to;
    return leadsTo(p, to, quotation);
  }

  /** Whether somebody who is no pronoun says something or calls it so. */
  private static boolean isNamedClause(Paragraph p, Event event) {
    boolean direct = event.route() == Route.DIRECT || event.route() == Route.APPOSITION;
    return direct
        && (event.tier() >= 1 || isNaming(p.cue(event.cueFrom())))
        && event.subjectFrom() < event.cueFrom()
        && !p.is(event.subjectFrom(), WordClass.PRONOUN);
  }

  /** <i>The bridge, which locals call “…”, said Ruiz, is old</i>: all of it is what she says. */
  private static boolean isToldBehind(Place place, List<Event> all) {
    for (Event other : all) {
      boolean behind = other.begin() > place.word() && other.begin() <= place.word() + 2;
      if (behind && other.tier() == 3) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNaming(@Nullable CueForm cue) {
    return cue != null && cue.has(CueFlag.AS);
  }

  /** <i>called “…”</i>, <i>described as “…”</i>, <i>says is “…”</i> */
  private boolean leadsTo(Paragraph p, int from, int quotation) {
    int at = from;
    if (at < quotation && (p.isIn(at, as) || p.is(at, WordClass.AUXILIARY))) {
      at++;
    }
    return at == quotation;
  }

  /** <i>Ruiz read it, WHICH Holm called</i>, <i>it is late, A CLAIM (THAT) Holm called</i>. */
  private boolean opensAside(Paragraph p, int last) {
    boolean relative = p.is(last, WordClass.RELATIVE);
    if (relative && ClauseRows.isComma(p, last - 1)) {
      return true;
    }
    int noun = relative || subordinators.isThat(p, last) ? last - 1 : last;
    if (!p.is(noun, WordClass.NOUN) || !p.inChunk(noun)) {
      return false;
    }
    return ClauseRows.isComma(p, p.chunkBegin(noun) - 1);
  }
}
