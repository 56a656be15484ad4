package org.quotecheck.attribution.points;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.event.Mood;
import org.quotecheck.syntax.subject.Route;

/** Weighs the events of a quotation's sentence by the points table. Immutable and thread-safe. */
public final class EventScorer {
  /** How many events on each side of a quotation are weighed. */
  private static final int REACH = 8;

  private final PointsTable<PointsRow> table;
  private final Mood mood;
  private final CueRows cueRows;
  private final BeforeRows beforeRows;
  private final AfterRows afterRows;
  private final ClauseRows clauseRows;

  /** A scorer that uses the word lists of {@code language}. */
  public EventScorer(PointsTable<PointsRow> table, Language language) {
    this.table = table;
    this.mood = new Mood(language);
    this.cueRows = new CueRows(language);
    this.beforeRows = new BeforeRows(language);
    this.afterRows = new AfterRows(language);
    this.clauseRows = new ClauseRows(language);
  }

  /** The points by which events are weighed. */
  public PointsTable<PointsRow> table() {
    return table;
  }

  /**
   * The events of the sentence, given by their cues, best first; of two with the same points the
   * nearer one.
   *
   * @param place where the quotation stands
   * @param events those of its sentence, by their cues
   * @param speakerBefore the event that the quotation before it in the sentence was given to; null
   *     if there is none
   */
  public List<Scored> weigh(Place place, List<Event> events, @Nullable Event speakerBefore) {
    List<Event> here = nearest(events, place.word());
    List<Scored> scored = new ArrayList<>();
    boolean named = isNamedByNobody(place, events);
    for (Event event : here) {
      if (!isOfQuotation(place, event) && !(named && isWeakBehind(place, event))) {
        Set<PointsRow> rows = rows(place, event, here, speakerBefore);
        scored.add(new Scored(event, rows, table.sum(rows)));
      }
    }
    scored.sort((one, other) -> compare(one, other, place.word()));
    return scored;
  }

  /**
   * <i>“citizen reporters” who called it</i>, <i>Holm’s “late” letters, which called it</i>: what
   * is quoted does so, or what it describes, and nobody says it.
   */
  private static boolean isOfQuotation(Place place, Event event) {
    Paragraph p = place.paragraph();
    boolean described = event.route() == Route.RELATIVE && !p.endsWithStop(place.word());
    return event.subjectFrom() == place.word() + 1
        && (described || p.is(event.subjectFrom(), WordClass.RELATIVE));
  }

  /** <i>The tower, dubbed “…”, opens</i>: whoever dubs it, the tower that opens does not. */
  private static boolean isNamedByNobody(Place place, List<Event> events) {
    Paragraph p = place.paragraph();
    int at = place.word() - 1;
    while (at > 0 && isBetweenNameAndVerb(p.wordClass(at))) {
      at--;
    }
    CueForm cue = at < 0 ? null : p.cue(at);
    int verb = at;
    return cue != null
        && cue.has(CueFlag.AS)
        && cue.isParticiple()
        && events.stream().noneMatch(e -> e.cueFrom() <= verb && e.cueTo() > verb);
  }

  private static boolean isWeakBehind(Place place, Event event) {
    return event.tier() < 2 && event.cueFrom() > place.word();
  }

  private static boolean isBetweenNameAndVerb(WordClass c) {
    return c == WordClass.DETERMINER || c == WordClass.PREPOSITION || c == WordClass.SUBORDINATOR;
  }

  private static int compare(Scored one, Scored other, int word) {
    return one.points() != other.points()
        ? Integer.compare(other.points(), one.points())
        : Integer.compare(distance(one, word), distance(other, word));
  }

  private static int distance(Scored scored, int word) {
    return Math.abs(scored.event().cueFrom() - word);
  }

  private static List<Event> nearest(List<Event> events, int word) {
    int before = 0;
    while (before < events.size() && events.get(before).cueFrom() < word) {
      before++;
    }
    return events.subList(Math.max(0, before - REACH), Math.min(events.size(), before + REACH));
  }

  private Set<PointsRow> rows(
      Place place, Event event, List<Event> all, @Nullable Event speakerBefore) {
    EnumSet<PointsRow> rows = EnumSet.noneOf(PointsRow.class);
    cueRows.add(place.paragraph(), event, rows);
    clauseRows.add(place, event, all, rows);
    if (mood.isUnreal(place.paragraph(), event)) {
      rows.add(PointsRow.UNREAL_CUE);
    }
    if (event.cueFrom() < place.word()) {
      beforeRows.add(place, event, all, rows);
    } else {
      afterRows.add(place, event, all, rows);
    }
    if (speakerBefore != null
        && speakerBefore.subjectFrom() == event.subjectFrom()
        && !rows.contains(PointsRow.NEXT_CLAUSE)) {
      rows.add(PointsRow.SAME_AS_BEFORE);
    }
    return rows;
  }
}
