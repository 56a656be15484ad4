package org.quotecheck.attribution.points;

import java.util.List;
import java.util.Set;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.event.Route;

/** What stands between a cue and the quotation behind it. Immutable and thread-safe. */
final class BeforeRows {
  private static final int NEAR = 4;
  private static final int MIDDLING = 11;
  private static final int FAR = 24;

  private final WordList complementizers;

  BeforeRows(Language language) {
    this.complementizers = language.list("complementizers");
  }

  void add(Place place, Event event, List<Event> all, Set<PointsRow> rows) {
    Gap gap = Gap.between(event, place);
    boolean that = isThat(place.paragraph(), gap.from());
    if (that) {
      rows.add(PointsRow.THAT_BEHIND_CUE);
    }
    addDistance(place.paragraph(), event, that ? gap.words() - 1 : gap.words(), rows);
    addVerbs(event, gap, rows);
    addClauses(place, event, all, rows);
    if (event.isNoun() && isOpen(place, event, all, that)) {
      rows.add(PointsRow.CLAUSE_OF_CUE_NOUN);
    }
    addOthers(place, event, all, rows);
  }

  /**
   * The words between a clause and the quotation.
   *
   * @param from the first of them
   * @param words how many, commas and other marks left out
   * @param verb whether a finite verb is among them
   * @param colon whether the last of them is a colon
   */
  private record Gap(int from, int words, boolean verb, boolean colon) {
    static Gap between(Event event, Place place) {
      boolean subjectBehind =
          event.route() == Route.INVERTED
              || event.route() == Route.ACCORDING
              || event.route() == Route.PASSIVE;
      int from = subjectBehind ? event.end() : event.cueTo();
      int words = 0;
      boolean verb = false;
      boolean colon = false;
      for (int i = from; i < place.word(); i++) {
        WordClass c = place.paragraph().wordClass(i);
        colon = c == WordClass.COLON;
        words += colon || c == WordClass.COMMA || c == WordClass.MARK ? 0 : 1;
        verb |= c.isFinite();
      }
      return new Gap(from, words, verb, colon);
    }
  }

  private boolean isThat(Paragraph p, int at) {
    return p.is(at, WordClass.SUBORDINATOR) && complementizers.contains(p.lower(at));
  }

  private static void addDistance(Paragraph p, Event event, int words, Set<PointsRow> rows) {
    boolean opens =
        event.route() == Route.ACCORDING && p.sentenceBegin(event.cueFrom()) == event.cueFrom();
    if (opens) {
      rows.add(PointsRow.OPENS_SENTENCE);
    } else if (!rows.contains(PointsRow.PARENTHETICAL) || words <= NEAR) {
      rows.add(distance(words));
    }
  }

  private static PointsRow distance(int words) {
    if (words <= 0) {
      return PointsRow.TOUCHES_BEFORE;
    }
    if (words <= NEAR) {
      return PointsRow.NEAR_BEFORE;
    }
    if (words <= MIDDLING) {
      return PointsRow.MIDDLING_BEFORE;
    }
    return words <= FAR ? PointsRow.FAR_BEFORE : PointsRow.VERY_FAR_BEFORE;
  }

  private static void addVerbs(Event event, Gap gap, Set<PointsRow> rows) {
    if (gap.colon()) {
      rows.add(PointsRow.COLON_BEFORE);
    }
    if (!gap.verb() && event.tier() == 3) {
      rows.add(PointsRow.NO_VERB_BETWEEN);
    }
    if (gap.verb() && event.tier() < 2) {
      rows.add(PointsRow.VERB_BEHIND_WEAK);
    }
  }

  private void addClauses(Place place, Event event, List<Event> all, Set<PointsRow> rows) {
    if (isClosed(place, event)) {
      rows.add(PointsRow.CLOSED_CLAUSE);
    }
    if (event.route() == Route.RELATIVE && hasStrongBefore(event, all)) {
      rows.add(PointsRow.RELATIVE_UNDER_STRONG);
    }
    if (event.route() == Route.CONTROL && hasStrongBefore(event, all)) {
      rows.add(PointsRow.CONTROL_UNDER_STRONG);
    }
    if (!rows.contains(PointsRow.PARENTHETICAL)
        && isPronounUnderStrong(place.paragraph(), event, all)) {
      rows.add(PointsRow.PRONOUN_UNDER_STRONG);
    }
  }

  /** <i>Once the council adjourned, “…”</i>: a comma closes the clause before the quotation. */
  private boolean isClosed(Place place, Event event) {
    Paragraph p = place.paragraph();
    int opener = event.begin() - 1;
    boolean subordinate =
        (p.is(opener, WordClass.SUBORDINATOR) && !complementizers.contains(p.lower(opener)))
            || p.is(opener, WordClass.RELATIVE)
            || event.route() == Route.RELATIVE;
    int comma = event.cueTo() + 1;
    while (subordinate && comma < place.word() && !p.is(comma, WordClass.COMMA)) {
      comma++;
    }
    return subordinate && comma < place.word();
  }

  private static boolean hasStrongBefore(Event event, List<Event> all) {
    for (Event other : all) {
      boolean before = other.tier() >= 2 && other.cueTo() <= event.subjectFrom();
      if (before && !ClauseRows.isAbout(event, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * <i>Ruiz said she calls it</i>: the name says more than the pronoun; but in <i>Ruiz backed Tarn,
   * whom she calls</i> a clause of its own begins.
   */
  private static boolean isPronounUnderStrong(Paragraph p, Event event, List<Event> all) {
    int left = event.subjectFrom() - 1;
    if (!p.is(event.subjectFrom(), WordClass.PRONOUN)
        || event.subjectFrom() > event.cueFrom()
        || p.is(left, WordClass.CONJUNCTION)
        || p.is(p.is(left, WordClass.RELATIVE) ? left - 1 : left, WordClass.COMMA)) {
      return false;
    }
    for (Event other : all) {
      boolean before = other.cueTo() <= event.subjectFrom();
      boolean name = !p.is(other.subjectFrom(), WordClass.PRONOUN);
      if (before && name && other.tier() >= 2 && !isQuotationBetween(p, other, event)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuotationBetween(Paragraph p, Event one, Event other) {
    for (int i = one.cueTo(); i < other.cueFrom(); i++) {
      if (p.quotation(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** <i>Ruiz’s claim that “…”</i>, <i>her pledge to “…”</i>: it runs up to the quotation. */
  private static boolean isOpen(Place place, Event event, List<Event> all, boolean that) {
    Paragraph p = place.paragraph();
    if (!that && !p.is(event.cueTo(), WordClass.TO)) {
      return false;
    }
    for (int i = event.cueTo(); i < place.word(); i++) {
      WordClass c = p.wordClass(i);
      if (c == WordClass.COMMA || c == WordClass.COLON || c == WordClass.DASH) {
        return false;
      }
    }
    return all.stream().noneMatch(other -> other.tier() >= 1 && isBetween(place, event, other));
  }

  private static boolean isBetween(Place place, Event event, Event other) {
    return other.cueFrom() >= event.cueTo() && other.cueFrom() < place.word();
  }

  private static void addOthers(Place place, Event event, List<Event> all, Set<PointsRow> rows) {
    for (Event other : all) {
      boolean foreign = other.tier() >= 2 && other.subjectFrom() != event.subjectFrom();
      if (foreign && isBetween(place, event, other)) {
        rows.add(PointsRow.OTHER_CUE_BETWEEN);
        if (other.tier() == 3) {
          rows.add(PointsRow.STRONG_BETWEEN);
        }
      }
    }
  }
}
