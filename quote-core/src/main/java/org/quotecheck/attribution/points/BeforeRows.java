package org.quotecheck.attribution.points;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.subject.Route;

/** What stands between a cue and the quotation behind it. Immutable and thread-safe. */
final class BeforeRows {
  private static final int NEAR = 4;
  private static final int MIDDLING = 11;
  private static final int FAR = 24;

  private final Subordinators subordinators;
  private final NounRows nouns;
  private final ColonRows colons;
  private final Namings namings;

  BeforeRows(Language language) {
    this.subordinators = new Subordinators(language);
    this.nouns = new NounRows(language, subordinators);
    this.colons = new ColonRows(language);
    this.namings = new Namings(language, subordinators);
  }

  void add(Place place, Event event, List<Event> all, Set<PointsRow> rows) {
    Gap gap = Gap.between(event, place);
    boolean that = subordinators.isThat(place.paragraph(), gap.from());
    if (that) {
      rows.add(PointsRow.THAT_BEHIND_CUE);
    }
    addDistance(place.paragraph(), event, that ? gap.words() - 1 : gap.words(), rows);
    addVerbs(place.paragraph(), event, gap, rows);
    addClauses(place, event, all, rows);
    nouns.add(place, event, gap, all, rows);
    addOthers(place, event, all, rows);
    namings.add(place, event, all, rows);
    if (gap.colon()) {
      List<Event> open = all.stream().filter(other -> !isClosed(place, other)).toList();
      colons.add(place, gap, event, open, rows);
    }
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

  private static void addVerbs(Paragraph p, Event event, Gap gap, Set<PointsRow> rows) {
    if (gap.colon()) {
      rows.add(PointsRow.COLON_BEFORE);
    }
    if (!gap.verb() && event.tier() == 3) {
      rows.add(PointsRow.NO_VERB_BETWEEN);
    }
    if (gap.verb() && event.tier() < 2 && !ClauseRows.isWish(p, event)) {
      rows.add(PointsRow.VERB_BEHIND_WEAK);
    }
  }

  private void addClauses(Place place, Event event, List<Event> all, Set<PointsRow> rows) {
    if (isClosed(place, event)) {
      rows.add(PointsRow.CLOSED_CLAUSE);
    }
    if (event.route() == Route.RELATIVE
        && !isInserted(place, event)
        && hasStrongBefore(place.paragraph(), event, all)) {
      rows.add(PointsRow.RELATIVE_UNDER_STRONG);
    }
    if (event.route() == Route.CONTROL
        && !isJoined(place.paragraph(), event.subjectFrom() - 1)
        && hasStrongBefore(place.paragraph(), event, all)) {
      rows.add(PointsRow.CONTROL_UNDER_STRONG);
    }
    if (isRepeated(place, event, all)) {
      rows.add(PointsRow.REPEATED_BEFORE);
    }
    if (isLastClause(place.paragraph(), event, all)
        || (event.route() == Route.RELATIVE && isAimedAt(place.paragraph(), event, all))) {
      rows.add(PointsRow.LAST_CLAUSE);
    }
    if (!rows.contains(PointsRow.PARENTHETICAL)
        && isPronounUnderStrong(place.paragraph(), event, all)) {
      rows.add(PointsRow.PRONOUN_UNDER_STRONG);
    }
  }

  /** <i>Ruiz said that her father used to say “…”</i>: his words, which she only repeats. */
  private boolean isRepeated(Place place, Event event, List<Event> all) {
    return event.route() == Route.DIRECT
        && ((event.tier() == 3 && event.cueTo() == place.word())
            || tellsHearer(place.paragraph(), event, place.word()))
        && all.stream().anyMatch(other -> tellsOf(place.paragraph(), other, event));
  }

  /** <i>police said that her father texted Ruiz “…”</i>: the hearer, right before the words. */
  private static boolean tellsHearer(Paragraph p, Event event, int quotation) {
    int hearer = event.cueTo();
    CueForm cue = event.tier() >= 2 ? p.cue(event.cueFrom()) : null;
    return cue != null
        && cue.has(CueFlag.OBJECT)
        && hearer < quotation
        && p.inChunk(hearer)
        && p.chunkEnd(hearer) == quotation;
  }

  private boolean tellsOf(Paragraph p, Event teller, Event event) {
    return teller.tier() >= 2
        && subordinators.isThat(p, teller.cueTo())
        && teller.cueTo() + 1 == event.subjectFrom();
  }

  /**
   * <i>Ruiz told Holm to sit, but Holm stood up and said</i>, <i>Ruiz said it was late, and Holm
   * described it as</i>: a clause with verbs of its own.
   */
  private static boolean isLastClause(Paragraph p, Event event, List<Event> all) {
    int joint = event.subjectFrom() - 1;
    boolean joined = p.is(joint, WordClass.CONJUNCTION) || p.isSemicolon(joint);
    boolean own = event.route() == Route.COORDINATED && joined;
    boolean direct =
        event.route() == Route.DIRECT
            && event.tier() == 2
            && isJoined(p, joint)
            && !p.is(event.subjectFrom(), WordClass.PRONOUN);
    return (own || direct)
        && all.stream().anyMatch(other -> other.tier() >= 2 && other.cueTo() <= joint);
  }

  /** <i>Ruiz praised it, but Holm kept calling it</i>: a clause that nobody else tells of. */
  private static boolean isJoined(Paragraph p, int joint) {
    return p.isSemicolon(joint)
        || (p.is(joint, WordClass.CONJUNCTION) && ClauseRows.isMark(p, joint - 1));
  }

  /** <i>Once the council adjourned, “…”</i>: a comma closes the clause before the quotation. */
  private boolean isClosed(Place place, Event event) {
    Paragraph p = place.paragraph();
    int opener = event.begin() - 1;
    boolean subordinate =
        subordinators.isAdverbial(p, opener)
            || p.is(opener, WordClass.RELATIVE)
            || event.route() == Route.RELATIVE;
    for (int i = event.cueTo() + 1; subordinate && i < place.word(); i++) {
      if (p.is(i, WordClass.COMMA)) {
        return !goesOn(p, i + 1, place.word());
      }
    }
    return false;
  }

  /** <i>after Ruiz told a hall in Varde, North Sound that “…”</i>: a comma inside the clause. */
  private boolean goesOn(Paragraph p, int from, int to) {
    for (int i = from; i < to && !p.wordClass(i).isFinite(); i++) {
      if (subordinators.isThat(p, i)) {
        return true;
      }
    }
    return false;
  }

  /** <i>Ruiz said Holm, who called her “…”, was late</i>: no part of what Ruiz says of him. */
  private boolean isInserted(Place place, Event event) {
    Paragraph p = place.paragraph();
    int behind = place.word() + 1;
    boolean clause =
        p.is(behind, WordClass.COMMA)
            && behind + 1 < p.size()
            && (p.wordClass(behind + 1).isFinite() || p.is(behind + 1, WordClass.SUBORDINATOR));
    boolean inside =
        p.endsWithComma(place.word())
            && behind < p.size()
            && (p.wordClass(behind).isFinite() || subordinators.isThat(p, behind));
    return p.is(event.subjectTo() - 2, WordClass.COMMA) && (clause || inside);
  }

  private static boolean hasStrongBefore(Paragraph p, Event event, List<Event> all) {
    for (Event other : all) {
      boolean before = other.tier() >= 2 && other.cueTo() <= event.subjectFrom();
      if (before && !ClauseRows.isAbout(event, other) && !aims(p, other, event)) {
        return true;
      }
    }
    return false;
  }

  /**
   * <i>Ruiz hit back at rivals who called her “…”</i>, <i>thanked the doctor who told her “…”</i>:
   * she does not tell what they said but speaks to them or of them; but <i>Ruiz said the man who
   * called her “…” was late</i>.
   */
  private static boolean isAimedAt(Paragraph p, Event relative, List<Event> all) {
    boolean aimed = false;
    for (Event other : all) {
      boolean before = other.tier() >= 2 && other.cueTo() <= relative.subjectFrom();
      if (before && !ClauseRows.isAbout(relative, other)) {
        CueForm cue = p.cue(other.cueTo() - 1);
        boolean tells = cue != null && cue.has(CueFlag.OBJECT);
        if (tells || !aims(p, other, relative)) {
          return false;
        }
        aimed = true;
      }
    }
    return aimed;
  }

  private static boolean aims(Paragraph p, Event aiming, Event relative) {
    int at = aiming.cueTo();
    while (at < relative.subjectFrom() && isJoint(p, at)) {
      at++;
    }
    return relative.route() == Route.RELATIVE
        && relative.tier() == 3
        && at == relative.subjectFrom()
        && (at > aiming.cueTo() || takesPerson(p.cue(at - 1)));
  }

  private static boolean isJoint(Paragraph p, int word) {
    return p.is(word, WordClass.PREPOSITION)
        || p.is(word, WordClass.TO)
        || p.is(word, WordClass.OF)
        || p.is(word, WordClass.ADVERB);
  }

  private static boolean takesPerson(@Nullable CueForm cue) {
    return cue != null && (cue.has(CueFlag.TARGET) || cue.has(CueFlag.OBJECT));
  }

  /**
   * <i>Ruiz said she calls it</i>: the name says more than the pronoun; but in <i>Ruiz backed Tarn,
   * whom she calls</i> and <i>Ruiz accused Tarn of lying when she said</i> a clause of its own
   * begins.
   */
  private boolean isPronounUnderStrong(Paragraph p, Event event, List<Event> all) {
    int left = event.subjectFrom() - 1;
    if (!p.is(event.subjectFrom(), WordClass.PRONOUN)
        || event.subjectFrom() > event.cueFrom()
        || p.is(left, WordClass.CONJUNCTION)
        || (event.tier() >= 2 && subordinators.isAdverbial(p, left))
        || p.is(p.is(left, WordClass.RELATIVE) ? left - 1 : left, WordClass.COMMA)) {
      return false;
    }
    for (Event other : all) {
      boolean before = other.cueTo() <= event.subjectFrom();
      boolean name = !p.is(other.subjectFrom(), WordClass.PRONOUN);
      if (before
          && name
          && other.tier() >= 2
          && !OverClauses.hasQuotation(p, other.cueTo(), event.cueFrom())) {
        return true;
      }
    }
    return false;
  }

  static boolean isBetween(Place place, Event event, Event other) {
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
