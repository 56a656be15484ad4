package org.quotecheck.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Event;
import org.quotecheck.syntax.Mood;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.Route;
import org.quotecheck.syntax.WordClass;

/** Weighs the events of a quotation's sentence by the points table. Immutable and thread-safe. */
final class EventScorer {
  /** How many events on each side of a quotation are weighed. */
  private static final int REACH = 8;

  private final PointsTable<PointsRow> table;

  private final Mood mood;
  private final List<WordList> roles;
  private final WordList readers;

  EventScorer(PointsTable<PointsRow> table, Language language) {
    this.table = table;
    this.mood = new Mood(language);
    this.readers = language.list("pronouns-reader");
    this.roles =
        Stream.of("role-persons", "role-groups", "role-bodies", "role-documents")
            .map(language::list)
            .toList();
  }

  PointsTable<PointsRow> table() {
    return table;
  }

  /**
   * The events of the sentence, given by their cues, best first; of two with the same points the
   * nearer one.
   */
  List<Scored> weigh(Place place, List<Event> events, @Nullable Event speakerBefore) {
    List<Event> here = nearest(events, place.word());
    List<Scored> scored = new ArrayList<>();
    for (Event event : here) {
      Set<PointsRow> rows = rows(place, event, here, speakerBefore);
      scored.add(new Scored(event, rows, table.sum(rows)));
    }
    scored.sort(
        Comparator.comparingInt(Scored::points)
            .reversed()
            .thenComparingInt(s -> Math.abs(s.event().cueFrom() - place.word())));
    return scored;
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
    cueRows(event, rows);
    subjectRows(place.paragraph(), event, rows);
    if (isUnderStrong(event, all)) {
      rows.add(PointsRow.WEAK_UNDER_STRONG);
    }
    boolean spent = isSpent(place, event, all);
    if (spent) {
      rows.add(PointsRow.SPENT);
    } else if (isParenthetical(place.paragraph(), event)) {
      rows.add(PointsRow.PARENTHETICAL);
    }
    if (mood.isUnreal(place.paragraph(), event)) {
      rows.add(PointsRow.UNREAL_CUE);
    }
    if (event.cueFrom() < place.word()) {
      beforeRows(place, event, all, rows);
    } else {
      afterRows(place, event, rows);
    }
    if (speakerBefore != null && speakerBefore.subjectFrom() == event.subjectFrom()) {
      rows.add(PointsRow.SAME_AS_BEFORE);
    }
    return rows;
  }

  /** A weak cue inside the clause that a stronger one before it governs. */
  private static boolean isUnderStrong(Event event, List<Event> all) {
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

  /** <i>Ruiz said she calls it</i>: the name says more than the pronoun. */
  private static boolean isPronounUnderStrong(Paragraph p, Event event, List<Event> all) {
    boolean pronoun = p.is(event.subjectFrom(), WordClass.PRONOUN);
    int left = event.subjectFrom() - 1;
    if (!pronoun
        || event.subjectFrom() > event.cueFrom()
        || p.is(left, WordClass.CONJUNCTION)
        || p.is(left, WordClass.COMMA)) {
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

  /** Between commas, or between a comma and the end of the sentence, with no complement. */
  private static boolean isParenthetical(Paragraph p, Event event) {
    boolean clause =
        event.route() == Route.DIRECT
            || event.route() == Route.INVERTED
            || event.route() == Route.APPOSITION;
    int left = Math.min(event.subjectFrom(), event.cueFrom()) - 1;
    if (event.tier() < 2 || !clause || !isComma(p, left)) {
      return false;
    }
    CueForm cue = p.cue(event.cueFrom());
    boolean object = event.route() != Route.INVERTED && p.inChunk(event.cueTo());
    if (object && (cue == null || !cue.has(CueFlag.OBJECT) || event.tier() < 3)) {
      return false;
    }
    int behind = Math.max(event.cueTo(), event.subjectTo());
    boolean introduces = p.is(behind, WordClass.COMMA) && p.is(behind + 1, WordClass.QUOTATION);
    if (introduces && !p.is(left, WordClass.QUOTATION)) {
      return false;
    }
    int sentence = p.sentence(event.cueFrom());
    for (int i = Math.max(event.cueTo(), event.subjectTo());
        i < p.size() && p.sentence(i) == sentence;
        i++) {
      WordClass c = p.wordClass(i);
      if (c == WordClass.COMMA || c == WordClass.STOP || c == WordClass.DASH) {
        return true;
      }
      if (c == WordClass.COLON
          || c == WordClass.QUOTATION
          || c == WordClass.SUBORDINATOR
          || c == WordClass.PARTICIPLE
          || c.isFinite()) {
        return false;
      }
    }
    return true;
  }

  /** <i>“…,” said Ruiz, who added that “…”</i>: the first clause has its quotation already. */
  private static boolean isSpent(Place place, Event event, List<Event> all) {
    Paragraph p = place.paragraph();
    int left = Math.min(event.subjectFrom(), event.cueFrom()) - 1;
    boolean served = p.is(left, WordClass.QUOTATION) && left < place.word();
    for (Event other : all) {
      boolean between = other.cueFrom() >= event.cueTo() && other.cueTo() <= place.word();
      if (served && between && (other.tier() >= 2 || isAbout(other, event))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an event's relative clause is about the subject of another. */
  private static boolean isAbout(Event relative, Event antecedent) {
    return relative.route() == Route.RELATIVE
        && relative.subjectFrom() < antecedent.subjectTo()
        && antecedent.subjectFrom() < relative.subjectTo();
  }

  /** <i>Once the council adjourned, “…”</i>: a comma closes the clause before the quotation. */
  private static boolean isClosed(Place place, Event event) {
    Paragraph p = place.paragraph();
    int opener = Math.min(event.subjectFrom(), event.cueFrom()) - 1;
    boolean subordinate =
        (p.is(opener, WordClass.SUBORDINATOR) && !p.lower(opener).equals("that"))
            || p.is(opener, WordClass.RELATIVE)
            || event.route() == Route.RELATIVE;
    int comma = event.cueTo() + 1;
    while (subordinate && comma < place.word() && !p.is(comma, WordClass.COMMA)) {
      comma++;
    }
    return subordinate && comma < place.word();
  }

  private static boolean isComma(Paragraph p, int at) {
    boolean inside = p.is(at, WordClass.QUOTATION) && p.lastInside(at) == ',';
    return inside || p.is(at, WordClass.COMMA);
  }

  private static void cueRows(Event event, Set<PointsRow> rows) {
    if (event.route() == Route.ACCORDING) {
      rows.add(PointsRow.ACCORDING_TO);
    } else if (event.route() == Route.POSSESSIVE && event.tier() == 0) {
      rows.add(PointsRow.CUE_NOUN);
    } else {
      rows.add(
          switch (event.tier()) {
            case 3 -> PointsRow.STRONG_CUE;
            case 2 -> PointsRow.FAIR_CUE;
            case 1 -> PointsRow.WEAK_CUE;
            case Event.DEED -> PointsRow.NO_CUE;
            default -> PointsRow.POOR_CUE;
          });
    }
  }

  private void subjectRows(Paragraph p, Event event, Set<PointsRow> rows) {
    switch (event.route()) {
      case DIRECT -> rows.add(PointsRow.DIRECT_SUBJECT);
      case APPOSITION -> rows.add(PointsRow.DESCRIBED_SUBJECT);
      case CONTROL, PARTICIPLE, COORDINATED -> rows.add(PointsRow.GUESSED_SUBJECT);
      case PASSIVE -> rows.add(PointsRow.PASSIVE_SUBJECT);
      default -> {}
    }
    if (readers.contains(p.lower(event.subjectFrom()))) {
      rows.add(PointsRow.READER_SUBJECT);
    }
    boolean person = false;
    boolean role = false;
    for (int i = event.subjectFrom(); i < event.subjectTo(); i++) {
      WordClass c = p.wordClass(i);
      person |= c == WordClass.NAME || c.isPronoun() || c == WordClass.RELATIVE;
      role |= c == WordClass.NOUN && isRole(p.lower(i));
    }
    rows.add(
        person
            ? PointsRow.PERSON_SUBJECT
            : role ? PointsRow.ROLE_SUBJECT : PointsRow.COMMON_SUBJECT);
  }

  private boolean isRole(String noun) {
    return roles.stream().anyMatch(list -> list.contains(noun));
  }

  private static void beforeRows(Place place, Event event, List<Event> all, Set<PointsRow> rows) {
    Paragraph p = place.paragraph();
    int from =
        event.route() == Route.INVERTED
                || event.route() == Route.ACCORDING
                || event.route() == Route.PASSIVE
            ? Math.max(event.cueTo(), event.subjectTo())
            : event.cueTo();
    int gap = 0;
    boolean verb = false;
    boolean colon = false;
    for (int i = from; i < place.word(); i++) {
      WordClass c = p.wordClass(i);
      boolean light = c == WordClass.COMMA || c == WordClass.MARK;
      colon = c == WordClass.COLON;
      gap += light || c == WordClass.COLON ? 0 : 1;
      verb |= c.isFinite();
    }
    boolean that = p.is(from, WordClass.SUBORDINATOR) && p.lower(from).equals("that");
    if (that) {
      rows.add(PointsRow.THAT_BEHIND_CUE);
      gap--;
    }
    boolean opens =
        event.route() == Route.ACCORDING && p.sentenceBegin(event.cueFrom()) == event.cueFrom();
    if (opens) {
      rows.add(PointsRow.OPENS_SENTENCE);
    } else if (!rows.contains(PointsRow.PARENTHETICAL) || gap <= 4) {
      rows.add(distance(gap));
    }
    if (isClosed(place, event)) {
      rows.add(PointsRow.CLOSED_CLAUSE);
    }
    if (event.route() == Route.RELATIVE && hasStrongBefore(event, all)) {
      rows.add(PointsRow.RELATIVE_UNDER_STRONG);
    }
    if (event.route() == Route.CONTROL && hasStrongBefore(event, all)) {
      rows.add(PointsRow.CONTROL_UNDER_STRONG);
    }
    if (colon) {
      rows.add(PointsRow.COLON_BEFORE);
    }
    if (!verb && event.tier() == 3) {
      rows.add(PointsRow.NO_VERB_BETWEEN);
    }
    if (verb && event.tier() < 2) {
      rows.add(PointsRow.VERB_BEHIND_WEAK);
    }
    if (!rows.contains(PointsRow.PARENTHETICAL) && isPronounUnderStrong(p, event, all)) {
      rows.add(PointsRow.PRONOUN_UNDER_STRONG);
    }
    between(place, event, all, rows);
  }

  private static boolean hasStrongBefore(Event event, List<Event> all) {
    for (Event other : all) {
      boolean before = other.tier() >= 2 && other.cueTo() <= event.subjectFrom();
      if (before && !isAbout(event, other)) {
        return true;
      }
    }
    return false;
  }

  private static PointsRow distance(int gap) {
    if (gap <= 0) {
      return PointsRow.TOUCHES_BEFORE;
    }
    if (gap <= 4) {
      return PointsRow.NEAR_BEFORE;
    }
    if (gap <= 11) {
      return PointsRow.MIDDLING_BEFORE;
    }
    return gap < 25 ? PointsRow.FAR_BEFORE : PointsRow.VERY_FAR_BEFORE;
  }

  private static void between(Place place, Event event, List<Event> all, Set<PointsRow> rows) {
    for (Event other : all) {
      boolean between = other.cueFrom() >= event.cueTo() && other.cueFrom() < place.word();
      if (between && other.tier() >= 2 && other.subjectFrom() != event.subjectFrom()) {
        rows.add(PointsRow.OTHER_CUE_BETWEEN);
        if (other.tier() == 3) {
          rows.add(PointsRow.STRONG_BETWEEN);
        }
      }
    }
  }

  private static void afterRows(Place place, Event event, Set<PointsRow> rows) {
    Paragraph p = place.paragraph();
    int first = Math.min(event.subjectFrom(), event.cueFrom());
    if (first < place.word()) {
      first = event.cueFrom();
    }
    if (rows.contains(PointsRow.PARENTHETICAL)) {
      if (first == place.word() + 1) {
        rows.add(PointsRow.OWN_CLAUSE);
      }
      return;
    }
    if (hasComplement(p, event) || (isGlued(p, place.word()) && introduces(p, event))) {
      rows.add(PointsRow.COMPLEMENT_BEHIND);
    }
    int gap = 0;
    for (int i = place.word() + 1; i < first; i++) {
      WordClass c = p.wordClass(i);
      boolean light =
          c == WordClass.COMMA
              || c == WordClass.MARK
              || c == WordClass.DASH
              || c == WordClass.ADVERB
              || c == WordClass.TIME;
      gap += light ? 0 : 1;
    }
    rows.add(gap == 0 ? PointsRow.TOUCHES_AFTER : PointsRow.OFF_AFTER);
    char last = p.lastInside(place.word());
    boolean comma = !Character.isLetterOrDigit(last) || p.is(place.word() + 1, WordClass.COMMA);
    rows.add(comma ? PointsRow.COMMA_INSIDE : PointsRow.NO_COMMA_INSIDE);
    if (event.tier() < 2) {
      rows.add(PointsRow.WEAK_AFTER);
    }
    if (isGlued(p, place.word())) {
      rows.add(PointsRow.GLUED_BEFORE);
    }
  }

  /** <i>“…,” the voters said they were tired</i>: the cue has a clause or object of its own. */
  private static boolean hasComplement(Paragraph p, Event event) {
    int behind = Math.max(event.cueTo(), event.subjectTo());
    if (event.route() == Route.ACCORDING || event.route() == Route.POSSESSIVE) {
      return false;
    }
    CueForm cue = p.cue(event.cueFrom());
    boolean hearer = cue != null && cue.has(CueFlag.OBJECT) && p.inChunk(behind);
    if (hearer) {
      behind = p.chunkEnd(behind);
    }
    return (p.is(behind, WordClass.SUBORDINATOR) && p.lower(behind).equals("that"))
        || (p.inChunk(behind) && p.sentence(behind) == p.sentence(event.cueFrom()));
  }

  /** Whether a colon or comma leads from the clause to the next quotation. */
  private static boolean introduces(Paragraph p, Event event) {
    int behind = Math.max(event.cueTo(), event.subjectTo());
    boolean lead = p.is(behind, WordClass.COLON) || p.is(behind, WordClass.COMMA);
    return lead && p.is(behind + 1, WordClass.QUOTATION);
  }

  /** Whether a word, not a mark or the start of the sentence, stands right before the quotation. */
  private static boolean isGlued(Paragraph p, int word) {
    if (word == p.sentenceBegin(word)) {
      return false;
    }
    return switch (p.wordClass(word - 1)) {
      case COMMA, COLON, DASH, STOP, OPEN, CLOSE, MARK, QUOTATION, CONJUNCTION -> false;
      default -> true;
    };
  }
}
