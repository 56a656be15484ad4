package org.quotecheck.attribution.points;

import java.util.Set;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.event.Route;

/** What stands between a quotation and the cue behind it. Immutable and thread-safe. */
final class AfterRows {
  /** More words than stand between a cue and what it governs. */
  private static final int CLAUSE = 30;

  private final Subordinators subordinators;

  AfterRows(Language language) {
    this.subordinators = new Subordinators(language);
  }

  void add(Place place, Event event, Set<PointsRow> rows) {
    Paragraph p = place.paragraph();
    int first = event.begin() < place.word() ? event.cueFrom() : event.begin();
    if (rows.contains(PointsRow.PARENTHETICAL)) {
      if (first == place.word() + 1) {
        rows.add(PointsRow.OWN_CLAUSE);
      }
      return;
    }
    boolean glued = isGlued(p, place.word());
    if (hasComplement(p, event) || (glued && introduces(p, event))) {
      rows.add(PointsRow.COMPLEMENT_BEHIND);
      if (hasQuotation(p, event.end())) {
        rows.add(PointsRow.SERVES_ANOTHER);
      }
    }
    rows.add(touches(p, place.word(), first) ? PointsRow.TOUCHES_AFTER : PointsRow.OFF_AFTER);
    rows.add(p.endsWithStop(place.word()) ? PointsRow.COMMA_INSIDE : PointsRow.NO_COMMA_INSIDE);
    if (opensNext(p, place.word(), event)) {
      rows.add(PointsRow.OPENS_NEXT);
    }
    if (event.tier() < 2) {
      rows.add(PointsRow.WEAK_AFTER);
    }
    if (glued) {
      rows.add(PointsRow.GLUED_BEFORE);
    }
  }

  /** <i>…, Ruiz said it was “fine”</i>: a quotation ends the clause that begins at a word. */
  private static boolean hasQuotation(Paragraph p, int from) {
    int end = Math.min(p.size(), from + CLAUSE);
    for (int i = from; i < end && p.sentence(i) == p.sentence(from); i++) {
      switch (p.wordClass(i)) {
        case QUOTATION -> {
          return true;
        }
        case COMMA, COLON, DASH, STOP -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether only marks, adverbs and times stand between. */
  private static boolean touches(Paragraph p, int quotation, int first) {
    for (int i = quotation + 1; i < first; i++) {
      if (p.isSemicolon(i)) {
        return false;
      }
      switch (p.wordClass(i)) {
        case COMMA, MARK, DASH, ADVERB, TIME -> {}
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
        || (Complement.isObject(p, behind) && p.sentence(behind) == p.sentence(event.cueFrom()));
  }

  /** Whether a colon or comma leads from the clause to the next quotation. */
  private static boolean introduces(Paragraph p, Event event) {
    boolean lead = p.is(event.end(), WordClass.COLON) || p.is(event.end(), WordClass.COMMA);
    return lead && p.is(event.end() + 1, WordClass.QUOTATION);
  }

  /**
   * <i>“Did you push her?” Ruiz replied: “No.”</i> But in <i>“No,” Ruiz said: “never.”</i> both.
   */
  private static boolean opensNext(Paragraph p, int quotation, Event event) {
    char last = p.lastInside(quotation);
    int colon = event.end();
    if (colon < p.size() && p.inChunk(colon)) {
      colon = p.chunkEnd(colon);
    }
    return (last == '.' || last == '?' || last == '!')
        && p.is(colon, WordClass.COLON)
        && p.is(colon + 1, WordClass.QUOTATION);
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
