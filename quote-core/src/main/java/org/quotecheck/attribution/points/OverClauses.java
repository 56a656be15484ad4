package org.quotecheck.attribution.points;

import java.util.List;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.subject.Route;

/**
 * Whether a clause is over where a quotation stands, since it has a quotation of its own or another
 * clause has begun. Immutable and thread-safe.
 */
final class OverClauses {
  /** The words from a relative pronoun to the verb of its clause, at most. */
  private static final int ASIDE = 5;

  /** The words that say when before the one that opens a clause, at most. */
  private static final int FRONT = 4;

  /** How far before a clause its quotation can stand, in words. */
  private static final int BEFORE = 40;

  private final Subordinators subordinators;
  private final WordList persons;
  private final WordList groups;
  private final WordList bodies;
  private final WordList contrasts;

  OverClauses(Language language, Subordinators subordinators) {
    this.subordinators = subordinators;
    this.persons = language.list("role-persons");
    this.groups = language.list("role-groups");
    this.bodies = language.list("role-bodies");
    this.contrasts = language.list("contrast-words");
  }

  /** Whether a clause that has a quotation of its own is over, and another begun. */
  boolean hasNextClause(Place place, Event event, List<Event> all) {
    for (Event other : all) {
      boolean between = other.cueFrom() >= event.cueTo() && other.cueTo() <= place.word();
      boolean next =
          isNextClause(place.paragraph(), event, other)
              || isJoinedClause(place.paragraph(), event, other)
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
            || (behind > 0 && p.wordClass(behind).isFinite())
            || p.is(behind, WordClass.SUBORDINATOR)
            || p.is(behind, WordClass.PREPOSITION)
        : behind == main.subjectFrom() && main.tier() >= 1 && main.cueTo() <= place.word();
  }

  /** The word behind the comma that closes the clause of a quotation; -1 without one. */
  private static int closedBefore(Place place, int from) {
    Paragraph p = place.paragraph();
    for (int i = from; i + 1 < place.word(); i++) {
      if (p.is(i, WordClass.QUOTATION)) {
        int inside = p.endsWithComma(i) ? i + 1 : -1;
        return p.is(i + 1, WordClass.COMMA) ? i + 2 : inside;
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
              && !ClauseRows.isAbout(next, event)
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
    if (!ClauseRows.isOneClause(p, next.cueTo(), place.word() - 1)) {
      return false;
    }
    boolean served = isServed(p, event);
    if (next.route() == Route.RELATIVE) {
      return served && next.subjectFrom() > event.cueFrom() && !ClauseRows.isAbout(next, event);
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

  static boolean hasQuotation(Paragraph p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.is(i, WordClass.QUOTATION)) {
        return true;
      }
    }
    return false;
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
    boolean strong = isOwn(next) && next.tier() >= 2;
    boolean pronoun = p.is(next.subjectFrom(), WordClass.PRONOUN);
    if (pronoun && joint + 1 < next.begin() && subordinators.isAdverbial(p, next.begin() - 1)) {
      return false;
    }
    boolean parted = joint < next.begin() - 1 || leadsOn(p, next) || isFrontClause(p, event, next);
    return strong && parted && joint >= event.cueTo() && p.is(joint, WordClass.QUOTATION);
  }

  /**
   * Whether whose clause it is stands in it: <i>Ruiz said</i>, <i>Ruiz was fined for saying</i>.
   */
  private static boolean isOwn(Event event) {
    return switch (event.route()) {
      case DIRECT, APPOSITION, CONTROL -> true;
      default -> false;
    };
  }

  /**
   * <i>Ruiz said a “real change” would come, and Holm promised “more”</i>, <i>it was “grim,” Ruiz
   * said, and one called it “fine”</i>: the clause of a quotation goes on behind it, and ends where
   * somebody else speaks.
   */
  private boolean isJoinedClause(Paragraph p, Event event, Event next) {
    int joint = next.subjectFrom() - 1;
    return next.subjectFrom() < next.cueFrom()
        && next.tier() >= 2
        && p.is(joint, WordClass.CONJUNCTION)
        && (isSomebody(p, next)
            || p.is(next.subjectFrom(), WordClass.INDEFINITE)
            || p.isIn(next.subjectTo() - 1, bodies))
        && !p.inChunk(joint - 1)
        && hasQuotation(p, Math.max(p.sentenceBegin(event.begin()), event.begin() - BEFORE), joint);
  }

  /**
   * <i>Ruiz said, “Is it late?” Holm replied, “It is.”</i>: a mark leads to a quotation of its own.
   */
  private static boolean leadsOn(Paragraph p, Event next) {
    boolean comma =
        p.is(next.end(), WordClass.COMMA)
            && p.is(next.end() + 1, WordClass.QUOTATION)
            && ClauseRows.endsSentence(p, next.begin() - 1);
    return comma || p.is(next.end(), WordClass.COLON);
  }

  /**
   * <i>While Ruiz called it “grim,” Holm said it was “fine”</i>, <i>What Ruiz calls “grim,” Holm
   * calls “fine”</i>, <i>In a talk that Ruiz called “grim,” Holm said it was “fine”</i>: the comma
   * stands inside.
   */
  private boolean isFrontClause(Paragraph p, Event event, Event next) {
    int opener = event.begin() - 1;
    boolean phrase =
        subordinators.isThat(p, opener) && p.is(p.sentenceBegin(opener), WordClass.PREPOSITION);
    boolean front =
        (phrase || subordinators.isAdverbial(p, opener) || p.is(opener, WordClass.RELATIVE))
            && opensWith(p, opener);
    return front && p.endsWithComma(next.begin() - 1) && !p.is(next.end(), WordClass.STOP);
  }

  /** <i>After</i>, <i>Two days after</i>, <i>Even though</i>: nothing but when stands before it. */
  private static boolean opensWith(Paragraph p, int opener) {
    int begin = p.sentenceBegin(opener);
    if (opener - begin > FRONT) {
      return false;
    }
    for (int i = begin; i < opener; i++) {
      WordClass c = p.wordClass(i);
      if (c.isFinite() || c == WordClass.COMMA || c == WordClass.NAME || c == WordClass.QUOTATION) {
        return false;
      }
    }
    return true;
  }

  /** <i>“…,” said Ruiz, who added that “…”</i>: the first clause has its quotation already. */
  static boolean isSpent(Place place, Event event, List<Event> all) {
    if (isAgentBehind(place, event)) {
      return true;
    }
    boolean served = event.begin() <= place.word() && isServed(place.paragraph(), event);
    for (Event other : all) {
      boolean between = other.cueFrom() >= event.cueTo() && other.cueTo() <= place.word();
      boolean own = other.tier() >= 2 && other.subjectFrom() != event.subjectFrom();
      if (served && between && (own || ClauseRows.isAbout(other, event))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation of the same sentence ends right before its clause. */
  static boolean isServed(Paragraph p, Event event) {
    int left = event.begin() - 1;
    return p.sentenceBegin(event.begin()) < event.begin()
        && p.is(p.is(left, WordClass.COMMA) ? left - 1 : left, WordClass.QUOTATION);
  }

  /** <i>called “…” by Ruiz and “…”</i>: the agent stands behind a quotation before this one. */
  private static boolean isAgentBehind(Place place, Event event) {
    return event.route() == Route.PASSIVE
        && place.paragraph().is(event.subjectFrom() - 2, WordClass.QUOTATION)
        && place.word() >= event.subjectTo();
  }

  /**
   * <i>Ruiz called it “grim”; Holm was kinder, praising “…”</i>: another sentence but in name, also
   * in <i>“grim,” said Ruiz; “fine,” said Holm</i>.
   */
  static boolean isOver(Place place, Event event, List<Event> all) {
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

  /** <i>Ruiz</i>, <i>the suspect</i>; a body may speak through whom it is according to. */
  boolean isSomebody(Paragraph p, Event event) {
    int last = event.subjectTo() - 1;
    return p.is(last, WordClass.NAME) || persons.contains(p.lower(last));
  }
}
