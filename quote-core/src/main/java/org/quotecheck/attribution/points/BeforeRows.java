package org.quotecheck.attribution.points;

import java.util.List;
import java.util.Set;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.event.Route;

/** What stands between a cue and the quotation behind it. Immutable and thread-safe. */
final class BeforeRows {
  private static final String SPOKEN = "spoken";
  private static final int NEAR = 4;
  private static final int MIDDLING = 11;
  private static final int FAR = 24;

  /** How many letters stand at least before the ending of a noun for a person. */
  private static final int SHORTEST_STEM = 2;

  private final Vocabulary vocabulary;
  private final Subordinators subordinators;
  private final WordList nouns;
  private final WordList accompanying;
  private final WordList receiving;
  private final Namings namings;

  BeforeRows(Language language) {
    this.vocabulary = new Vocabulary(language);
    this.subordinators = new Subordinators(language);
    this.nouns = language.list("cue-nouns");
    this.accompanying = language.list("accompanying-words");
    this.receiving = language.list("receiving-verbs");
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
    if (event.isNoun() && (isFromSomebody(event, gap) || isOpen(place, event, all))) {
      rows.add(PointsRow.CLAUSE_OF_CUE_NOUN);
    }
    if (event.tier() < 1 && !event.isNoun() && isAmidCries(place)) {
      rows.add(PointsRow.AMID_CRIES);
    }
    if (takesNoun(place, event, all)) {
      rows.add(PointsRow.TAKES_NOUN);
    }
    if (isAgentBeside(place, event)) {
      rows.add(PointsRow.AGENT_BESIDE);
    }
    if (event.isNoun() && isOpeningNoun(place, event)) {
      rows.add(PointsRow.NOUN_IS);
    }
    if (event.isNoun() && isSetOff(place, event)) {
      rows.add(PointsRow.NOUN_ASIDE);
    }
    addOthers(place, event, all, rows);
    namings.add(place, event, all, rows);
    if (gap.colon()) {
      List<Event> open = all.stream().filter(other -> !isClosed(place, other)).toList();
      addColon(place.paragraph(), gap, event, open, rows);
      if (isOfThing(place.paragraph(), event, rows)) {
        rows.add(PointsRow.THING_AT_COLON);
      }
      if (gets(place.paragraph(), event)) {
        rows.add(PointsRow.GETS_AT_COLON);
      }
    }
  }

  /** <i>Ruiz got a letter: “…”</i>; but <i>Ruiz saw it differently: “…”</i>. */
  private boolean gets(Paragraph p, Event event) {
    boolean pronoun =
        p.is(event.cueTo(), WordClass.PRONOUN) || p.is(event.cueTo(), WordClass.OBJECT_PRONOUN);
    return receiving.contains(p.lower(event.cueFrom())) && !pronoun;
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
    return vocabulary.endsLikePerson(Vocabulary.singular(noun), SHORTEST_STEM);
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

  /**
   * The words between a clause and the quotation.
   *
   * @param from the first of them
   * @param words how many, commas and other marks left out
   * @param verb whether a finite verb is among them
   * @param comma whether a comma or a dash is among them
   * @param colon whether the last of them is a colon
   */
  private record Gap(int from, int words, boolean verb, boolean comma, boolean colon) {
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
        && hasStrongBefore(event, all)) {
      rows.add(PointsRow.RELATIVE_UNDER_STRONG);
    }
    if (event.route() == Route.CONTROL
        && !isJoined(place.paragraph(), event.subjectFrom() - 1)
        && hasStrongBefore(event, all)) {
      rows.add(PointsRow.CONTROL_UNDER_STRONG);
    }
    if (isRepeated(place, event, all)) {
      rows.add(PointsRow.REPEATED_BEFORE);
    }
    if (isLastClause(place.paragraph(), event, all)) {
      rows.add(PointsRow.LAST_CLAUSE);
    }
    if (!rows.contains(PointsRow.PARENTHETICAL)
        && isPronounUnderStrong(place.paragraph(), event, all)) {
      rows.add(PointsRow.PRONOUN_UNDER_STRONG);
    }
  }

  /** <i>Ruiz said that her father used to say “…”</i>: his words, which she only repeats. */
  private boolean isRepeated(Place place, Event event, List<Event> all) {
    return event.tier() == 3
        && event.route() == Route.DIRECT
        && event.cueTo() == place.word()
        && all.stream().anyMatch(other -> tellsOf(place.paragraph(), other, event));
  }

  private boolean tellsOf(Paragraph p, Event teller, Event event) {
    return teller.tier() >= 2
        && subordinators.isThat(p, teller.cueTo())
        && teller.cueTo() + 1 == event.subjectFrom();
  }

  /** <i>Ruiz told Holm to sit, but Holm stood up and said</i>: a clause with verbs of its own. */
  private static boolean isLastClause(Paragraph p, Event event, List<Event> all) {
    int joint = event.subjectFrom() - 1;
    return event.route() == Route.COORDINATED
        && (p.is(joint, WordClass.CONJUNCTION) || p.isSemicolon(joint))
        && all.stream().anyMatch(other -> other.tier() >= 2 && other.cueTo() <= joint);
  }

  /** <i>Ruiz praised it, but Holm kept calling it</i>: a clause that nobody else tells of. */
  private static boolean isJoined(Paragraph p, int joint) {
    boolean comma = p.is(joint - 1, WordClass.COMMA);
    boolean inside = p.is(joint - 1, WordClass.QUOTATION) && p.lastInside(joint - 1) == ',';
    return p.isSemicolon(joint) || (p.is(joint, WordClass.CONJUNCTION) && (comma || inside));
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
    boolean that = p.lastInside(place.word()) == ',' && subordinators.isThat(p, behind);
    return p.is(event.subjectTo() - 2, WordClass.COMMA) && (clause || that);
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

  /** <i>Ruiz disagreed with Holm’s view that it was “…”</i>: whose words they are. */
  private boolean takesNoun(Place place, Event event, List<Event> all) {
    if (event.tier() > 2 || event.isNoun()) {
      return false;
    }
    Paragraph p = place.paragraph();
    int from = p.is(event.cueTo(), WordClass.PREPOSITION) ? event.cueTo() + 1 : event.cueTo();
    return all.stream()
        .anyMatch(
            noun ->
                noun.isNoun()
                    && noun.subjectFrom() == from
                    && noun.cueTo() <= place.word()
                    && p.is(noun.subjectTo() - 2, WordClass.NAME)
                    && isOpen(place, noun, all));
  }

  /** <i>Ruiz left to cries of “…”</i>, <i>won amid shouts of “…”</i>: others cry. */
  private boolean isAmidCries(Place place) {
    Paragraph p = place.paragraph();
    int noun = place.word() - 2;
    if (!p.is(noun + 1, WordClass.OF) || !p.inChunk(noun) || !isCry(p.lower(noun))) {
      return false;
    }
    int before = p.chunkBegin(noun) - 1;
    return before >= 0 && p.isIn(before, accompanying);
  }

  private boolean isCry(String noun) {
    String one = nouns.contains(noun) ? noun : Vocabulary.singular(noun);
    return nouns.contains(one) && nouns.fields(one).get(0).equals(SPOKEN);
  }

  /** <i>a plan dubbed “…” by Ruiz</i> */
  private static boolean isAgentBeside(Place place, Event event) {
    return event.route() == Route.PASSIVE
        && event.subjectFrom() == place.word() + 2
        && event.cueTo() == place.word();
  }

  /** <i>When Holm asked, Ruiz’s answer was “…”</i>: a clause of its own, which nobody tells. */
  private static boolean isOpeningNoun(Place place, Event event) {
    Paragraph p = place.paragraph();
    int first = event.subjectFrom();
    boolean opens = p.is(first - 1, WordClass.COMMA) || p.sentenceBegin(first) == first;
    return opens
        && first < event.cueFrom()
        && p.is(event.cueTo(), WordClass.AUXILIARY)
        && event.cueTo() + 1 == place.word();
  }

  /**
   * <i>Ruiz’s promise — “…” — was broken</i>, <i>Ruiz’s promise (“…”) was broken</i>; but <i>her
   * party’s record — “…” —</i> is what somebody says of it.
   */
  private static boolean isSetOff(Place place, Event event) {
    Paragraph p = place.paragraph();
    int mark = event.cueTo();
    int behind = place.word() + 1;
    return mark + 1 == place.word()
        && p.is(event.subjectTo() - 2, WordClass.NAME)
        && ((p.is(mark, WordClass.DASH) && p.is(behind, WordClass.DASH))
            || (p.is(mark, WordClass.OPEN) && p.is(behind, WordClass.CLOSE)));
  }

  /** <i>a warning from Ruiz: “…”</i> */
  private static boolean isFromSomebody(Event event, Gap gap) {
    return event.subjectFrom() > event.cueFrom() && gap.colon() && gap.isOneClause();
  }

  /** <i>Ruiz’s claim that “…”</i>, <i>her pledge to “…”</i>: it runs up to the quotation. */
  private boolean isOpen(Place place, Event event, List<Event> all) {
    Paragraph p = place.paragraph();
    int opener = overModifiers(p, event.cueTo(), place.word());
    boolean opened = subordinators.isThat(p, opener) || p.is(event.cueTo(), WordClass.TO);
    if (!opened || isTold(p, event, all)) {
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

  /**
   * <i>her claim on Monday that</i>, <i>the claim of the mayor that</i>, <i>her claim is that</i>.
   */
  private static int overModifiers(Paragraph p, int from, int to) {
    int at = from;
    while (at < to && (p.is(at, WordClass.PREPOSITION) || p.is(at, WordClass.OF))) {
      at++;
      while (at < to && (p.inChunk(at) || p.is(at, WordClass.TIME))) {
        at++;
      }
    }
    return p.is(at, WordClass.AUXILIARY) ? at + 1 : at;
  }

  /** <i>wrote in a description of the house that</i>: whoever wrote has the floor. */
  private static boolean isTold(Paragraph p, Event event, List<Event> all) {
    boolean ownerBehind = event.subjectFrom() > event.cueFrom();
    return ownerBehind
        && all.stream().anyMatch(other -> tells(p, other) && other.cueTo() <= event.cueFrom());
  }

  /** <i>dismissed a claim by Ruiz</i> tells nothing of one’s own. */
  private static boolean tells(Paragraph p, Event event) {
    CueForm cue = p.cue(event.cueFrom());
    return event.tier() >= 2 || (cue != null && cue.has(CueFlag.WRITE));
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
