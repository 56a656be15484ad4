package org.quotecheck.attribution.points;

import java.util.List;
import java.util.Set;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.syntax.FormsOfBe;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.event.Wordings;
import org.quotecheck.syntax.subject.Route;

/** What stands between a quotation and the cue behind it. Immutable and thread-safe. */
final class AfterRows {
  /** More words than stand between a participle and the quotation that it describes somebody by. */
  private static final int DESCRIPTION = 8;

  private final Subordinators subordinators;
  private final FormsOfBe formsOfBe;
  private final Wordings wordings;

  AfterRows(Language language) {
    this.subordinators = new Subordinators(language);
    this.formsOfBe = new FormsOfBe(language);
    this.wordings = new Wordings(language);
  }

  void add(Place place, Event event, List<Event> all, Set<PointsRow> rows) {
    Paragraph p = place.paragraph();
    int first = event.begin() < place.word() ? event.cueFrom() : event.begin();
    if (rows.contains(PointsRow.PARENTHETICAL)) {
      if (first == place.word() + 1) {
        rows.add(PointsRow.OWN_CLAUSE);
      }
      return;
    }
    if (event.isNoun() && event.subjectTo() == place.word()) {
      rows.add(PointsRow.OWNED_WORDS);
      return;
    }
    boolean glued = isGlued(p, place.word());
    boolean complement = hasComplement(p, event);
    if (complement || (glued && introduces(p, event))) {
      rows.add(PointsRow.COMPLEMENT_BEHIND);
      if (NextClause.hasQuotation(p, event.end())) {
        rows.add(PointsRow.SERVES_ANOTHER);
      }
      if (NextClause.isOf(place, event)) {
        rows.add(PointsRow.BEHIND_CONTINUED);
      }
    }
    if (!complement && isReported(p, place.word(), event, all)) {
      rows.add(PointsRow.REPORTED_BEHIND);
    } else if (isReply(p, place.word(), event) || wordings.isOf(p, place.word(), event)) {
      rows.add(PointsRow.REPLY_BEHIND);
    }
    if (isDrawn(place.word(), event)) {
      rows.add(PointsRow.DRAWN_FROM);
    }
    if (isToldInQuestion(p, place.word(), event, all)) {
      rows.add(PointsRow.TOLD_IN_QUESTION);
    }
    rows.add(touches(p, place.word(), first) ? PointsRow.TOUCHES_AFTER : PointsRow.OFF_AFTER);
    rows.add(p.endsWithStop(place.word()) ? PointsRow.COMMA_INSIDE : PointsRow.NO_COMMA_INSIDE);
    if (opensNext(p, place.word(), event, all)) {
      rows.add(PointsRow.OPENS_NEXT);
    }
    if (event.tier() < 2) {
      rows.add(PointsRow.WEAK_AFTER);
    }
    if (glued) {
      rows.add(PointsRow.GLUED_BEFORE);
      if (isDescribed(p, place.word())) {
        rows.add(PointsRow.DESCRIBED_IN_FRONT);
      }
    }
  }

  /**
   * <i>“…,” Holm says Ruiz told her</i>; but <i>“…,” Holm recalls Ruiz saying</i> is hers to tell.
   */
  private static boolean isReported(Paragraph p, int quotation, Event event, List<Event> all) {
    CueForm cue = p.cue(event.cueFrom());
    if (event.route() != Route.DIRECT
        || event.tier() < 2
        || cue == null
        || cue.isIng()
        || p.is(event.subjectFrom(), WordClass.PRONOUN)) {
      return false;
    }
    return all.stream()
        .anyMatch(
            teller ->
                teller.end() == event.begin()
                    && teller.route() == Route.DIRECT
                    && touches(p, quotation, teller.begin()));
  }

  /** <i>Asked if she was “…”, as Ruiz had said, Holm laughed</i>. */
  private boolean isToldInQuestion(Paragraph p, int quotation, Event event, List<Event> all) {
    int opener = event.begin() - 1;
    boolean aside =
        event.route() == Route.DIRECT
            && event.tier() >= 2
            && subordinators.isAdverbial(p, opener)
            && p.is(opener - 1, WordClass.COMMA)
            && opener - 2 == quotation
            && p.is(event.end(), WordClass.COMMA);
    return aside
        && all.stream()
            .anyMatch(
                asked -> asked.cueTo() <= quotation && subordinators.isAdverbial(p, asked.cueTo()));
  }

  /** <i>“…” was Ruiz’s reply when Holm asked</i>. */
  private static boolean isReply(Paragraph p, int quotation, Event event) {
    int verb = p.is(quotation + 1, WordClass.COMMA) ? quotation + 2 : quotation + 1;
    return event.isNoun() && p.is(verb, WordClass.AUXILIARY) && event.begin() == verb + 1;
  }

  /** <i>The plan drew a “…” from Ruiz</i>. */
  private static boolean isDrawn(int quotation, Event event) {
    return event.route() == Route.POSSESSIVE
        && event.cueFrom() == quotation + 1
        && event.subjectFrom() == event.cueTo();
  }

  /** <i>Hailed as “…”, Ruiz left</i>, <i>Ruiz, hailed as “…”, said so</i>: others hail her. */
  private boolean isDescribed(Paragraph p, int quotation) {
    int opener = quotation - 1;
    int start = Math.max(p.sentenceBegin(quotation), quotation - DESCRIPTION);
    while (opener > start && !p.is(opener - 1, WordClass.COMMA)) {
      opener--;
    }
    boolean opens = p.is(opener - 1, WordClass.COMMA) || opener == p.sentenceBegin(quotation);
    opener = p.is(opener, WordClass.RELATIVE) ? overBeing(p, opener + 1, quotation) : opener;
    CueForm cue = p.cue(opener);
    return opens
        && cue != null
        && cue.isParticiple()
        && (cue.has(CueFlag.TARGET) || cue.has(CueFlag.AS))
        && hasNoObject(p, opener + 1);
  }

  /** <i>who has often been</i> called: the word behind, or the first if nothing is done to her. */
  private int overBeing(Paragraph p, int from, int to) {
    int at = from;
    boolean being = false;
    while (at < to && (p.is(at, WordClass.AUXILIARY) || p.is(at, WordClass.ADVERB))) {
      being |= formsOfBe.has(p, at);
      at++;
    }
    return being ? at : from - 1;
  }

  private static boolean hasNoObject(Paragraph p, int at) {
    return switch (p.wordClass(at)) {
      case PREPOSITION, OF, SUBORDINATOR, QUOTATION -> true;
      case DETERMINER -> p.is(at + 1, WordClass.QUOTATION);
      default -> false;
    };
  }

  /** Whether only marks, adverbs and times stand between, or <i>or so</i>. */
  private static boolean touches(Paragraph p, int quotation, int first) {
    for (int i = quotation + 1; i < first; i++) {
      if (p.isSemicolon(i)) {
        return false;
      }
      switch (p.wordClass(i)) {
        case COMMA, MARK, DASH, ADVERB, TIME -> {}
        case CONJUNCTION -> {
          if (i + 2 != first || !p.is(i + 1, WordClass.ADVERB)) {
            return false;
          }
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** <i>“…,” the voters said they were tired</i>: the cue has a clause or object of its own. */
  private boolean hasComplement(Paragraph p, Event event) {
    if (event.route() == Route.ACCORDING || event.route() == Route.POSSESSIVE) {
      return false;
    }
    int behind = event.end();
    CueForm cue = p.cue(event.cueFrom());
    if (cue != null && cue.has(CueFlag.OBJECT) && p.inChunk(behind)) {
      behind = p.chunkEnd(behind);
    }
    return subordinators.isThat(p, behind)
        || (ClauseRows.isObject(p, behind) && p.sentence(behind) == p.sentence(event.cueFrom()));
  }

  /**
   * Whether a colon or comma leads from the clause to the next quotation, or nothing does: <i>What
   * Ruiz calls “…,” Holm calls “…”</i>.
   */
  private static boolean introduces(Paragraph p, Event event) {
    int begin = p.sentenceBegin(event.begin());
    boolean front = p.is(begin, WordClass.RELATIVE) || p.is(begin, WordClass.SUBORDINATOR);
    if (front && event.route() == Route.DIRECT && p.is(event.end(), WordClass.QUOTATION)) {
      return true;
    }
    boolean lead = p.is(event.end(), WordClass.COLON) || p.is(event.end(), WordClass.COMMA);
    return lead && p.is(event.end() + 1, WordClass.QUOTATION);
  }

  /**
   * <i>“Did you push her?” Ruiz replied: “No.”</i> But in <i>“No,” Ruiz said: “never.”</i> both. In
   * <i>Holm asked, “Did you push her?” Ruiz replied, “No.”</i> a comma leads from each.
   */
  private static boolean opensNext(Paragraph p, int quotation, Event event, List<Event> all) {
    int mark = overHearer(p, event.end());
    boolean leads =
        p.is(mark, WordClass.COLON) || (p.is(mark, WordClass.COMMA) && isLed(p, quotation, all));
    return ClauseRows.endsSentence(p, quotation) && leads && p.is(mark + 1, WordClass.QUOTATION);
  }

  /** Whether a cue before the quotation leads to it. */
  private static boolean isLed(Paragraph p, int quotation, List<Event> all) {
    int mark = quotation - 1;
    return (p.is(mark, WordClass.COMMA) || p.is(mark, WordClass.COLON))
        && all.stream().anyMatch(e -> e.tier() >= 2 && overHearer(p, e.end()) == mark);
  }

  /** <i>told Ruiz</i>, <i>said to Ruiz</i>, <i>said to her</i>. */
  private static int overHearer(Paragraph p, int from) {
    int hearer = p.is(from, WordClass.TO) ? from + 1 : from;
    if (p.is(hearer, WordClass.OBJECT_PRONOUN)) {
      return hearer + 1;
    }
    return hearer < p.size() && p.inChunk(hearer) ? p.chunkEnd(hearer) : from;
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
