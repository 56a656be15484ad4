package org.quotecheck.attribution.points;

import java.util.List;
import java.util.Set;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.event.Route;

/** How the clause of a cue stands to the others of its sentence. Immutable and thread-safe. */
final class ClauseRows {
  /** The words from a relative pronoun to the verb of its clause, at most. */
  private static final int ASIDE = 5;

  private final Subordinators subordinators;
  private final WordList persons;
  private final WordList groups;
  private final WordList contrasts;
  private final Trailers trailers;

  ClauseRows(Language language) {
    this.subordinators = new Subordinators(language);
    this.persons = language.list("role-persons");
    this.groups = language.list("role-groups");
    this.contrasts = language.list("contrast-words");
    this.trailers = new Trailers(subordinators);
  }

  void add(Place place, Event event, List<Event> all, Set<PointsRow> rows) {
    if (isUnderStrong(event, all)) {
      rows.add(PointsRow.WEAK_UNDER_STRONG);
    }
    if (isWished(place.paragraph(), event, all)) {
      rows.add(PointsRow.WISHED);
    }
    if ((event.route() == Route.ACCORDING && tellsOfAnother(place, event, all))
        || trailers.isTrailer(place, event, all)) {
      rows.add(PointsRow.TELLS_OF_ANOTHER);
    }
    if (isOver(place, event, all)) {
      rows.add(PointsRow.SEMICOLON_BEHIND);
    }
    if (hasNextClause(place, event, all)) {
      rows.add(PointsRow.NEXT_CLAUSE);
    } else if (isSpent(place, event, all)) {
      rows.add(PointsRow.SPENT);
    } else if (isParenthetical(place.paragraph(), event) && !isReported(place, event, all)) {
      rows.add(PointsRow.PARENTHETICAL);
    }
  }

  /** A weak cue inside the clause that a stronger one before it governs. */
  static boolean isUnderStrong(Event event, List<Event> all) {
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

  /** <i>I hope that one day she says “…”</i>: nobody has said it. */
  private static boolean isWished(Paragraph p, Event event, List<Event> all) {
    for (Event other : all) {
      if (isWish(p, other)
          && other.cueTo() <= event.subjectFrom()
          && isOneClause(p, other.cueTo(), event.subjectFrom())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what hangs on its cue is wished or imagined. */
  static boolean isWish(Paragraph p, Event event) {
    CueForm cue = p.cue(event.cueFrom());
    return cue != null && cue.has(CueFlag.WISH);
  }

  private static boolean isOneClause(Paragraph p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.is(i, WordClass.COMMA)
          || p.is(i, WordClass.QUOTATION)
          || p.is(i, WordClass.CONJUNCTION)) {
        return false;
      }
    }
    return true;
  }

  /** <i>According to the Echo, Ruiz said: “…”</i>: the paper tells of words that are hers. */
  private boolean tellsOfAnother(Place place, Event event, List<Event> all) {
    Paragraph p = place.paragraph();
    for (Event other : all) {
      if (other.tier() == 3
          && other.begin() >= event.end()
          && leadsTo(p, other.cueTo(), place.word())
          && (other.route() == Route.DIRECT || other.route() == Route.APPOSITION)
          && isSomebody(p, other)) {
        return true;
      }
    }
    return false;
  }

  /** <i>Ruiz</i>, <i>the suspect</i>; a body may speak through whom it is according to. */
  private boolean isSomebody(Paragraph p, Event event) {
    int last = event.subjectTo() - 1;
    return p.is(last, WordClass.NAME) || persons.contains(p.lower(last));
  }

  /** Whether nothing but a mark stands between a cue and a quotation. */
  private static boolean leadsTo(Paragraph p, int cueTo, int quotation) {
    boolean mark = p.is(cueTo, WordClass.COLON) || p.is(cueTo, WordClass.COMMA);
    return cueTo == quotation || (mark && cueTo + 1 == quotation);
  }

  /** <i>“…,” said Ruiz, who added that “…”</i>: the first clause has its quotation already. */
  private static boolean isSpent(Place place, Event event, List<Event> all) {
    if (isAgentBehind(place, event)) {
      return true;
    }
    boolean served = event.begin() <= place.word() && isServed(place.paragraph(), event);
    for (Event other : all) {
      boolean between = other.cueFrom() >= event.cueTo() && other.cueTo() <= place.word();
      boolean own = other.tier() >= 2 && other.subjectFrom() != event.subjectFrom();
      if (served && between && (own || isAbout(other, event))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation ends right before its clause. */
  static boolean isServed(Paragraph p, Event event) {
    int left = event.begin() - 1;
    return p.is(p.is(left, WordClass.COMMA) ? left - 1 : left, WordClass.QUOTATION);
  }

  /** Whether a clause that has a quotation of its own is over, and another begun. */
  private boolean hasNextClause(Place place, Event event, List<Event> all) {
    for (Event other : all) {
      boolean between = other.cueFrom() >= event.cueTo() && other.cueTo() <= place.word();
      boolean next =
          isNextClause(place.paragraph(), event, other)
              || isBehindAside(place, event, other)
              || (place.isBehindColon() && isClauseAtColon(place, event, other));
      if ((between && next) || isClosedAside(place, event, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * <i>Holm called the plan, which Ruiz dubbed “grim”, “fine”</i>, <i>Holm told Ruiz, who called
   * her “grim”, that she was “fine”</i>, <i>Unlike Ruiz, who called it “grim”, Holm said it was
   * “fine”</i>: a comma closes the clause that has its quotation.
   */
  private static boolean isClosedAside(Place place, Event event, Event main) {
    Paragraph p = place.paragraph();
    int relative = event.cueFrom() - 1;
    while (relative > event.cueFrom() - ASIDE && !p.is(relative, WordClass.RELATIVE)) {
      relative--;
    }
    if (!p.is(relative, WordClass.RELATIVE) || !p.is(relative - 1, WordClass.COMMA)) {
      return false;
    }
    int behind = closedBefore(place, event.cueTo());
    boolean before =
        main.tier() >= 2 && main.cueTo() < relative && !hasQuotation(p, main.cueTo(), relative);
    return before
        ? behind == place.word()
            || p.is(behind, WordClass.SUBORDINATOR)
            || p.is(behind, WordClass.PREPOSITION)
        : behind == main.subjectFrom() && main.tier() >= 1 && main.cueTo() <= place.word();
  }

  /** The word behind the comma that closes the clause of a quotation; -1 without one. */
  private static int closedBefore(Place place, int from) {
    Paragraph p = place.paragraph();
    for (int i = from; i + 1 < place.word(); i++) {
      if (p.is(i, WordClass.QUOTATION)) {
        return p.is(i + 1, WordClass.COMMA) ? i + 2 : -1;
      }
    }
    return -1;
  }

  /**
   * <i>Holm, whom Ruiz called “grim”, said he was “fine”</i>, <i>Ruiz called it “grim” in a talk to
   * Holm, who said he was “fine”</i>: the clause has its quotation, and so has that of another.
   */
  private static boolean isBehindAside(Place place, Event event, Event next) {
    Paragraph p = place.paragraph();
    if (next.tier() < 2) {
      return false;
    }
    return switch (next.route()) {
      case APPOSITION ->
          next.subjectTo() <= event.begin()
              && p.is(next.cueFrom() - 1, WordClass.COMMA)
              && p.is(next.cueFrom() - 2, WordClass.QUOTATION);
      case RELATIVE ->
          !p.is(next.subjectFrom(), WordClass.RELATIVE)
              && !isAbout(next, event)
              && (isServed(p, event) || hasQuotation(p, event.cueTo(), next.subjectFrom()))
              && !hasQuotation(p, next.cueTo(), place.word());
      default -> false;
    };
  }

  /**
   * <i>“…,” Ruiz said, and Holm agreed: “…”</i>, <i>Ruiz said it was late, but Holm was blunter:
   * “…”</i>: whatever somebody else does right before the colon, they go on to speak.
   */
  private boolean isClauseAtColon(Place place, Event event, Event next) {
    Paragraph p = place.paragraph();
    if (!isOneClause(p, next.cueTo(), place.word() - 1)) {
      return false;
    }
    boolean served = isServed(p, event) && p.sentenceBegin(event.begin()) < event.begin();
    if (next.route() == Route.RELATIVE) {
      return served && next.subjectFrom() > event.cueFrom() && !isAbout(next, event);
    }
    int link = next.begin() - 1;
    boolean adverbial = served && subordinators.isAdverbial(p, link);
    boolean linked = adverbial || p.is(link, WordClass.CONJUNCTION);
    int comma = linked ? link - 1 : link;
    boolean state = p.is(next.cueFrom(), WordClass.AUXILIARY);
    return comma >= event.cueTo()
        && (linked ? p.is(comma, WordClass.COMMA) : p.isSemicolon(comma))
        && (!state || !linked || p.isIn(link, contrasts))
        && next.subjectFrom() < next.cueFrom()
        && (p.is(next.subjectFrom(), WordClass.PRONOUN)
            || isSomebody(p, next)
            || p.isIn(next.subjectTo() - 1, groups));
  }

  private static boolean hasQuotation(Paragraph p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.is(i, WordClass.QUOTATION)) {
        return true;
      }
    }
    return false;
  }

  /** <i>called “…” by Ruiz and “…”</i>: the agent stands behind a quotation before this one. */
  private static boolean isAgentBehind(Place place, Event event) {
    return event.route() == Route.PASSIVE
        && place.paragraph().is(event.subjectFrom() - 2, WordClass.QUOTATION)
        && place.word() >= event.subjectTo();
  }

  /**
   * <i>Ruiz called it “grim”, Holm said it was “fine”</i>, <i>while her deputy, Holm, said it was
   * “fine”</i>: each clause has a quotation of its own.
   */
  private boolean isNextClause(Paragraph p, Event event, Event next) {
    int joint = next.begin() - 1;
    if (p.is(joint, WordClass.CONJUNCTION) || subordinators.isAdverbial(p, joint)) {
      joint--;
    }
    if (p.is(joint, WordClass.COMMA)) {
      joint--;
    }
    boolean direct = next.route() == Route.DIRECT || next.route() == Route.APPOSITION;
    boolean strong = next.tier() >= 2 && direct;
    boolean pronoun = p.is(next.subjectFrom(), WordClass.PRONOUN);
    if (pronoun && joint + 1 < next.begin() && subordinators.isAdverbial(p, next.begin() - 1)) {
      return false;
    }
    boolean parted = joint < next.begin() - 1 || leadsOn(p, next) || isFrontClause(p, event, next);
    return strong && parted && joint >= event.cueTo() && p.is(joint, WordClass.QUOTATION);
  }

  /**
   * <i>Ruiz said, “Is it late?” Holm replied, “It is.”</i>: a mark leads to a quotation of its own.
   */
  private static boolean leadsOn(Paragraph p, Event next) {
    boolean comma =
        p.is(next.end(), WordClass.COMMA)
            && p.is(next.end() + 1, WordClass.QUOTATION)
            && endsSentence(p, next.begin() - 1);
    return comma || p.is(next.end(), WordClass.COLON);
  }

  /** Whether a word is a quotation that ends as a sentence does. */
  static boolean endsSentence(Paragraph p, int quotation) {
    char last = p.is(quotation, WordClass.QUOTATION) ? p.lastInside(quotation) : ' ';
    return last == '.' || last == '?' || last == '!';
  }

  /**
   * <i>While Ruiz called it “grim,” Holm said it was “fine”</i>, <i>What Ruiz calls “grim,” Holm
   * calls “fine”</i>: the comma stands inside.
   */
  private boolean isFrontClause(Paragraph p, Event event, Event next) {
    int opener = event.begin() - 1;
    boolean front =
        opener == p.sentenceBegin(event.begin())
            && (subordinators.isAdverbial(p, opener) || p.is(opener, WordClass.RELATIVE));
    return front && p.lastInside(next.begin() - 1) == ',' && !p.is(next.end(), WordClass.STOP);
  }

  /**
   * <i>Ruiz called it “grim”; Holm was kinder, praising “…”</i>: another sentence but in name, also
   * in <i>“grim,” said Ruiz; “fine,” said Holm</i>.
   */
  private static boolean isOver(Place place, Event event, List<Event> all) {
    Paragraph p = place.paragraph();
    int last = place.word() - 1;
    if (p.isSemicolon(last) && isServed(p, event) && endsAt(p, event, last)) {
      return all.stream().anyMatch(next -> next.begin() > last && isServed(p, next));
    }
    for (Event next : all) {
      int joint = next.begin() - 1;
      if (p.is(joint, WordClass.CONJUNCTION)) {
        joint--;
      }
      if (next.tier() >= 1
          && next.cueTo() <= place.word()
          && joint >= event.end()
          && p.isSemicolon(joint)) {
        return true;
      }
    }
    return false;
  }

  /** <i>said Ruiz;</i>, <i>Ruiz told the board;</i>: nothing else is told up to the semicolon. */
  private static boolean endsAt(Paragraph p, Event event, int semicolon) {
    for (int i = event.end(); i < semicolon; i++) {
      if (p.quotation(i) >= 0 || p.wordClass(i).isFinite()) {
        return false;
      }
    }
    return event.end() <= semicolon;
  }

  /** Whether an event's relative clause is about the subject of another. */
  static boolean isAbout(Event relative, Event antecedent) {
    return relative.route() == Route.RELATIVE
        && relative.subjectFrom() < antecedent.subjectTo()
        && antecedent.subjectFrom() < relative.subjectTo();
  }

  /** Between commas, or between a comma and the end of the sentence, with no complement. */
  private static boolean isParenthetical(Paragraph p, Event event) {
    boolean clause =
        event.route() == Route.DIRECT
            || event.route() == Route.INVERTED
            || event.route() == Route.APPOSITION;
    return clause
        && event.tier() >= 2
        && isComma(p, event.begin() - 1)
        && !hasObject(p, event)
        && !introduces(p, event)
        && isClosedBehind(p, event);
  }

  /** <i>At one point, Ruiz said, Tarn told her she was “late”</i>: somebody else's words. */
  private static boolean isReported(Place place, Event event, List<Event> all) {
    for (Event other : all) {
      if (other.tier() == 3
          && other.route() == Route.DIRECT
          && other.subjectFrom() > event.cueTo()
          && other.cueTo() <= place.word()
          && place.paragraph().is(other.subjectTo() - 1, WordClass.NAME)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComma(Paragraph p, int at) {
    boolean inside = p.is(at, WordClass.QUOTATION) && p.lastInside(at) == ',';
    return inside || (p.is(at, WordClass.COMMA) && !p.isSemicolon(at));
  }

  /** A noun behind the cue, unless it is whom a verb such as <i>told</i> speaks to. */
  private static boolean hasObject(Paragraph p, Event event) {
    CueForm cue = p.cue(event.cueFrom());
    boolean hearer = cue != null && cue.has(CueFlag.OBJECT) && event.tier() == 3;
    return event.route() != Route.INVERTED && Complement.isObject(p, event.cueTo()) && !hearer;
  }

  /** A comma behind the clause leads to a quotation, and none stands before it. */
  private static boolean introduces(Paragraph p, Event event) {
    boolean leads =
        p.is(event.end(), WordClass.COMMA) && p.is(event.end() + 1, WordClass.QUOTATION);
    return leads && !p.is(event.begin() - 1, WordClass.QUOTATION);
  }

  /** Whether a mark ends the clause before it takes anything on. */
  private static boolean isClosedBehind(Paragraph p, Event event) {
    int sentence = p.sentence(event.cueFrom());
    for (int i = event.end(); i < p.size() && p.sentence(i) == sentence; i++) {
      switch (p.wordClass(i)) {
        case COMMA, STOP, DASH -> {
          return true;
        }
        case COLON, QUOTATION, SUBORDINATOR, PARTICIPLE -> {
          return false;
        }
        default -> {
          if (p.wordClass(i).isFinite()) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
