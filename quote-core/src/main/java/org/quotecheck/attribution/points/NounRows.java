package org.quotecheck.attribution.points;

import java.util.List;
import java.util.Set;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.Plurals;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.subject.Route;

/**
 * What a noun for something said leads to: <i>Ruiz’s claim that “…”</i>, <i>her answer was “…”</i>.
 * Immutable and thread-safe.
 */
final class NounRows {
  private static final String SPOKEN = "spoken";

  private final Subordinators subordinators;
  private final WordList nouns;
  private final WordList accompanying;

  NounRows(Language language, Subordinators subordinators) {
    this.subordinators = subordinators;
    this.nouns = language.list("cue-nouns");
    this.accompanying = language.list("accompanying-words");
  }

  void add(Place place, Event event, Gap gap, List<Event> all, Set<PointsRow> rows) {
    if (!event.isNoun()) {
      addOfVerb(place, event, all, rows);
      return;
    }
    if (isFromSomebody(event, gap) || isOpen(place, event, all)) {
      rows.add(PointsRow.CLAUSE_OF_CUE_NOUN);
    }
    if (isOpeningNoun(place, event)) {
      rows.add(PointsRow.NOUN_IS);
    }
    if (isSetOff(place, event)) {
      rows.add(PointsRow.NOUN_ASIDE);
    }
  }

  /** A verb beside such a noun, whose words they then are. */
  private void addOfVerb(Place place, Event event, List<Event> all, Set<PointsRow> rows) {
    if (event.tier() < 1 && isAmidCries(place)) {
      rows.add(PointsRow.AMID_CRIES);
    }
    if (takesNoun(place, event, all) || relays(place, event, all)) {
      rows.add(PointsRow.TAKES_NOUN);
    }
  }

  /** <i>Ruiz’s text TO HOLM</i>, <i>Ruiz’s advice</i>: the word behind it. */
  private static int overHearer(Paragraph p, int from) {
    return p.is(from, WordClass.TO) && from + 1 < p.size() && p.inChunk(from + 1)
        ? p.chunkEnd(from + 1)
        : from;
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
    return all.stream()
        .noneMatch(other -> other.tier() >= 1 && BeforeRows.isBetween(place, event, other));
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

  /**
   * <i>Ruiz disagreed with Holm’s view that it was “…”</i>, <i>came under fire from Ruiz for her
   * claim that “…”</i>: whose words they are.
   */
  private boolean takesNoun(Place place, Event event, List<Event> all) {
    if (event.tier() > 2) {
      return false;
    }
    Paragraph p = place.paragraph();
    boolean source = event.route() == Route.ACCORDING && event.tier() < 2;
    int end = source ? event.end() : event.cueTo();
    int from = p.is(end, WordClass.PREPOSITION) ? end + 1 : end;
    return all.stream()
        .anyMatch(
            noun ->
                noun.isNoun()
                    && noun.subjectFrom() == from
                    && noun.cueTo() <= place.word()
                    && (source || p.is(noun.subjectTo() - 2, WordClass.NAME))
                    && isOpen(place, noun, all));
  }

  /** <i>Ruiz read out a message from Holm: “…”</i>. */
  private static boolean relays(Place place, Event event, List<Event> all) {
    Gap gap = Gap.between(event, place);
    if (!gap.colon() || !gap.isOneClause()) {
      return false;
    }
    return all.stream()
        .anyMatch(
            noun ->
                noun.isNoun()
                    && noun.cueFrom() >= event.cueTo()
                    && noun.subjectFrom() == noun.cueTo() + 1
                    && noun.subjectTo() <= place.word());
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
    String one = nouns.contains(noun) ? noun : Plurals.singular(noun);
    return nouns.contains(one) && nouns.fields(one).get(0).equals(SPOKEN);
  }

  /**
   * <i>When Holm asked, Ruiz’s answer was “…”</i>, <i>Holm called it “…,” and Ruiz’s verdict was
   * “…”</i>: a clause of its own, which nobody tells.
   */
  private static boolean isOpeningNoun(Place place, Event event) {
    Paragraph p = place.paragraph();
    int first = event.subjectFrom();
    int joint = p.is(first - 1, WordClass.CONJUNCTION) ? first - 2 : first - 1;
    boolean opens = ClauseRows.isMark(p, joint) || p.sentenceBegin(first) == first;
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
    int mark = overHearer(p, event.cueTo());
    int behind = place.word() + 1;
    return mark + 1 == place.word()
        && p.is(event.subjectTo() - 2, WordClass.NAME)
        && ((p.is(mark, WordClass.DASH) && p.is(behind, WordClass.DASH))
            || (p.is(mark, WordClass.OPEN) && p.is(behind, WordClass.CLOSE)));
  }
}
