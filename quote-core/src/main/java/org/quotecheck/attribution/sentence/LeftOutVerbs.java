package org.quotecheck.attribution.sentence;

import java.util.Optional;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.subject.Route;

/**
 * Clauses that leave out the verb of the one before: <i>Ruiz called it “grim”, Holm “fine” and Tarn
 * “dull”</i>; but not <i>Ruiz called the bridge “grim”, Holm “rude”</i>, where Ruiz goes on.
 * Immutable and thread-safe.
 */
public final class LeftOutVerbs {
  private static final String THING = "thing";

  private final WordList complementizers;
  private final WordList pronouns;
  private final WordList indefinites;
  private final WordList counts;
  private final WordList as;
  private final Somebody somebody;

  /** Uses the word lists of {@code language}. */
  public LeftOutVerbs(Language language) {
    this.complementizers = language.list("complementizers");
    this.pronouns = language.list("role-pronouns");
    this.indefinites = language.list("indefinites");
    this.as = language.list("naming-links");
    this.counts = language.list("role-counts");
    this.somebody = new Somebody(language);
  }

  /**
   * The event whose verb is that of another clause and whose subject stands before a quotation.
   *
   * @param quotation the quotation's word
   * @param full the event that seems to govern it
   */
  public Optional<Event> of(Paragraph p, int quotation, Event full) {
    int first = behindCue(p, full.cueTo());
    boolean direct = full.route() == Route.DIRECT || full.route() == Route.APPOSITION;
    boolean wanted = full.tier() >= 0 && first == full.cueTo();
    if (!direct || !(full.tier() >= 2 || wanted) || first < 0 || first >= quotation) {
      return Optional.empty();
    }
    Optional<Event> told = full.tier() < 2 ? Optional.empty() : withThat(p, first, quotation, full);
    if (told.isEmpty()) {
      told = withPreposition(p, first, quotation, full);
    }
    if (told.isPresent() || !isOver(p, quotation)) {
      return told;
    }
    boolean comma = p.is(quotation - 1, WordClass.COMMA);
    int last = comma ? quotation - 2 : quotation - 1;
    last = last > first && p.isIn(last, as) ? last - 1 : last;
    if (!isSubject(p, last)) {
      return Optional.empty();
    }
    int from = p.inChunk(last) ? p.chunkBegin(last) : last;
    boolean sure = comma ? p.isSemicolon(from - 1) : isUnnamed(p, from, last) && isUnnamed(p, full);
    return followsQuotation(p, from - 1) && (sure || (!comma && isOfThing(p, full.cueTo(), first)))
        ? Optional.of(leftOut(full, from, last + 1))
        : Optional.empty();
  }

  /** <i>Holm</i>, <i>the mayor</i>, <i>critics</i>, <i>others</i>, <i>a third</i>. */
  private boolean isSubject(Paragraph p, int last) {
    return p.isIn(last, indefinites)
        || (p.inChunk(last)
            && (somebody.is(p, last) || somebody.isSeveral(p, last) || isOneOfMany(p, last)));
  }

  /** <i>a third</i>, <i>a second</i>: whoever is counted among others. */
  private boolean isOneOfMany(Paragraph p, int last) {
    return p.isIn(last, counts)
        && p.chunkBegin(last) == last - 1
        && p.is(last - 1, WordClass.DETERMINER);
  }

  /** <i>Critics call the plan “…,” supporters “…”</i>: people set against others of no name. */
  private boolean isUnnamed(Paragraph p, int from, int last) {
    return (p.isIn(last, indefinites) || somebody.isSeveral(p, last) || isOneOfMany(p, last))
        && !p.is(from, WordClass.POSSESSIVE_PRONOUN);
  }

  private boolean isUnnamed(Paragraph p, Event full) {
    int head = full.subjectTo() - 1;
    return isUnnamed(p, full.subjectFrom(), head)
        || (p.isIn(full.subjectFrom(), indefinites) && somebody.isUnnamed(p, head));
  }

  /** <i>Ruiz said it was “grim” and Holm that it was “fine”</i>. */
  private Optional<Event> withThat(Paragraph p, int first, int quotation, Event full) {
    int that = quotation - 1;
    while (that > first && !p.isIn(that, complementizers)) {
      if (p.is(that, WordClass.QUOTATION) || p.is(that, WordClass.COMMA)) {
        return Optional.empty();
      }
      that--;
    }
    int last = p.is(that - 1, WordClass.COMMA) ? that - 2 : that - 1;
    if (that <= first || !isTeller(p, last)) {
      return Optional.empty();
    }
    int from = p.inChunk(last) ? p.chunkBegin(last) : last;
    boolean joined = followsQuotation(p, from - 1) || p.isSemicolon(from - 1);
    return joined && from > first ? Optional.of(leftOut(full, from, last + 1)) : Optional.empty();
  }

  /** <i>Ruiz spoke of a “grim” day and Holm of a “fine” one</i>, <i>; Holm, of “ruin”</i>. */
  private static Optional<Event> withPreposition(
      Paragraph p, int first, int quotation, Event full) {
    int link = p.is(quotation - 1, WordClass.DETERMINER) ? quotation - 2 : quotation - 1;
    boolean same =
        link > first
            && (p.is(link, WordClass.OF) || p.is(link, WordClass.PREPOSITION))
            && (p.lower(link).equals(p.lower(full.cueTo()))
                || p.lower(link).equals(p.lower(full.cueTo() - 1)));
    int last = p.is(link - 1, WordClass.COMMA) ? link - 2 : link - 1;
    if (!same || !p.is(last, WordClass.NAME) || !p.inChunk(last)) {
      return Optional.empty();
    }
    int from = p.chunkBegin(last);
    boolean joined =
        p.is(from - 1, WordClass.CONJUNCTION)
            || p.isSemicolon(from - 1)
            || followsQuotation(p, from - 1);
    return joined && from > first ? Optional.of(leftOut(full, from, last + 1)) : Optional.empty();
  }

  private static Event leftOut(Event full, int from, int to) {
    return new Event(full.cueFrom(), full.cueTo(), from, to, Route.LEFT_OUT, full.tier());
  }

  /** <i>Holm</i>, <i>others</i>, <i>critics</i>. */
  private boolean isTeller(Paragraph p, int last) {
    return p.isIn(last, indefinites)
        || (p.inChunk(last) && (p.is(last, WordClass.NAME) || somebody.isSeveral(p, last)));
  }

  /** The first quotation behind a cue; -1 if a mark stands before it. */
  private static int behindCue(Paragraph p, int from) {
    for (int at = from; at < p.size(); at++) {
      if (p.is(at, WordClass.QUOTATION)) {
        return at;
      }
      if (p.is(at, WordClass.COMMA) || p.is(at, WordClass.STOP)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * <i>it</i>, <i>it was</i>, <i>it as</i>: what all of them speak of; or nothing, if they shout.
   */
  private boolean isOfThing(Paragraph p, int from, int quotation) {
    if (from == quotation) {
      return true;
    }
    boolean thing = p.is(from, WordClass.PRONOUN) && pronouns.fields(p.lower(from)).contains(THING);
    boolean link = p.is(from + 1, WordClass.AUXILIARY) || p.isIn(from + 1, as);
    return thing && (link ? from + 2 : from + 1) == quotation;
  }

  /** Whether a comma or conjunction at a word parts the clause from another quotation. */
  private static boolean followsQuotation(Paragraph p, int joint) {
    int at = p.is(joint, WordClass.CONJUNCTION) ? joint - 1 : joint;
    at = p.is(at, WordClass.COMMA) ? at - 1 : at;
    boolean quotation = p.is(at, WordClass.QUOTATION);
    return quotation && (at < joint || p.endsWithComma(at));
  }

  /** Whether the clause ends with the quotation. */
  private static boolean isOver(Paragraph p, int quotation) {
    int next = quotation + 1;
    return next >= p.size()
        || p.endsWithComma(quotation)
        || p.is(next, WordClass.STOP)
        || p.is(next, WordClass.COMMA)
        || p.is(next, WordClass.CONJUNCTION)
        || p.sentence(next) != p.sentence(quotation);
  }
}
