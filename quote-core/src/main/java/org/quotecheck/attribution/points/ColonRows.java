package org.quotecheck.attribution.points;

import java.util.List;
import java.util.Set;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.Plurals;
import org.quotecheck.language.WordList;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;

/** What a colon between a clause and the quotation adds. Immutable and thread-safe. */
final class ColonRows {
  /** How many letters stand at least before the ending of a noun for a person. */
  private static final int SHORTEST_STEM = 2;

  private final Vocabulary vocabulary;
  private final WordList receiving;

  ColonRows(Language language) {
    this.vocabulary = new Vocabulary(language);
    this.receiving = language.list("receiving-verbs");
  }

  /**
   * Adds what holds if a colon ends the gap.
   *
   * @param open the events whose clauses may run up to the colon
   */
  void add(Place place, Gap gap, Event event, List<Event> open, Set<PointsRow> rows) {
    Paragraph p = place.paragraph();
    addColon(p, gap, event, open, rows);
    if (isOfThing(p, event, rows)) {
      rows.add(PointsRow.THING_AT_COLON);
    }
    if (gets(p, event)) {
      rows.add(PointsRow.GETS_AT_COLON);
    }
  }

  /**
   * <i>When a reporter asked, Ruiz shrugged: “…”</i>: the colon leads from the last clause, and not
   * from one that is closed before it.
   *
   * @param open the events whose clauses may run up to the colon
   */
  private static void addColon(
      Paragraph p, Gap gap, Event event, List<Event> open, Set<PointsRow> rows) {
    if (rows.contains(PointsRow.CLOSED_CLAUSE)) {
      rows.remove(PointsRow.COLON_BEFORE);
    }
    boolean before = event.subjectFrom() < event.cueFrom() && !event.isNoun();
    boolean somebody =
        rows.contains(PointsRow.PERSON_SUBJECT) || rows.contains(PointsRow.ROLE_SUBJECT);
    if (!before || !somebody || !gap.isOneClause()) {
      return;
    }
    if (event.tier() <= 0) {
      rows.add(PointsRow.CLAUSE_AT_COLON);
      rows.remove(PointsRow.UNREAL_CUE);
    }
    boolean coordinate = event.tier() <= 1 && p.is(event.begin() - 1, WordClass.CONJUNCTION);
    if (coordinate || !ClauseRows.isUnderStrong(event, open)) {
      rows.remove(PointsRow.WEAK_UNDER_STRONG);
    }
  }

  /** <i>The delay angered Ruiz: “…”</i>; but a stranger may smile and go on. */
  private boolean isOfThing(Paragraph p, Event event, Set<PointsRow> rows) {
    CueForm cue = p.cue(event.cueFrom());
    boolean gesture = cue != null && cue.has(CueFlag.MANNER);
    return event.tier() <= 1
        && !event.isNoun()
        && !gesture
        && rows.contains(PointsRow.COMMON_SUBJECT)
        && p.inChunk(event.subjectFrom())
        && !endsLikePerson(p.lower(p.chunkEnd(event.subjectFrom()) - 1));
  }

  /** <i>The fishmonger</i> is in no list. */
  private boolean endsLikePerson(String noun) {
    return vocabulary.endsLikePerson(Plurals.singular(noun), SHORTEST_STEM);
  }

  /** <i>Ruiz got a letter: “…”</i>; but <i>Ruiz saw it differently: “…”</i>. */
  private boolean gets(Paragraph p, Event event) {
    boolean pronoun =
        p.is(event.cueTo(), WordClass.PRONOUN) || p.is(event.cueTo(), WordClass.OBJECT_PRONOUN);
    return receiving.contains(p.lower(event.cueFrom())) && !pronoun;
  }
}
