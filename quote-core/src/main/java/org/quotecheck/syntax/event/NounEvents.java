package org.quotecheck.syntax.event;

import java.util.Optional;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.subject.ClauseWords;
import org.quotecheck.syntax.subject.NounPhrases;
import org.quotecheck.syntax.subject.Route;

/**
 * Whose words a noun or a preposition behind it says they are: <i>Ruiz’s claim</i>, <i>a warning
 * from Ruiz: “…”</i>. Immutable and thread-safe.
 */
final class NounEvents {
  /** How far the quotation can stand behind whom it comes from. */
  private static final int REACH = 12;

  private final ClauseWords words;
  private final CuePhrases cuePhrases;
  private final WordList receiving;
  private final WordList relaying;

  NounEvents(Language language, ClauseWords words, CuePhrases cuePhrases) {
    this.words = words;
    this.cuePhrases = cuePhrases;
    this.receiving = language.list("receiving-verbs");
    this.relaying = language.list("relaying-verbs");
  }

  /**
   * <i>the contention of Ruiz that</i>, <i>claims from Ruiz that</i>, <i>heard from Ruiz that</i>.
   */
  Optional<Event> owner(Paragraph p, NounPhrases phrases, int i, int begin, int end) {
    if (i > begin && p.is(i - 1, WordClass.QUOTATION)) {
      return isDrawnFrom(p, i, begin, end)
          ? Optional.of(new Event(i, i + 1, i + 1, p.chunkEnd(i + 1), Route.POSSESSIVE, 2))
          : Optional.empty();
    }
    boolean noun = i > begin && p.inChunk(i - 1) && words.isCueNoun(p, i - 1);
    boolean source = words.isCarrierSource(p, i);
    boolean heard = source && i > begin && p.isIn(i - 1, receiving);
    boolean drawn = source && i > begin + 1 && isDrawn(p, i - 1) && leadsToColon(p, i + 1, end);
    if (drawn && !noun) {
      return Optional.of(new Event(i - 1, i, i + 1, p.chunkEnd(i + 1), Route.POSSESSIVE, 0));
    }
    if (!heard && !(noun && (p.is(i, WordClass.OF) || source))) {
      return Optional.empty();
    }
    if (noun && source && isRelayed(p, p.chunkBegin(i - 1) - 1) && leadsToColon(p, i + 1, end)) {
      int to = p.chunkEnd(i + 1);
      return Optional.of(new Event(i - 1, i, i + 1, to, Route.POSSESSIVE, 0));
    }
    return phrases
        .complete(i + 1, end)
        .filter(
            s -> s.to() < end && (p.is(s.to(), WordClass.SUBORDINATOR) || isGiver(p, i, s, end)))
        .map(s -> new Event(i - 1, i, s.from(), s.to(), Route.POSSESSIVE, 0));
  }

  /** <i>drew scorn (from Ruiz)</i>, <i>got this (from Ruiz)</i>: what somebody gets. */
  private boolean isDrawn(Paragraph p, int last) {
    int first = p.inChunk(last) ? p.chunkBegin(last) : last;
    boolean thing = p.inChunk(last) || p.is(last, WordClass.DETERMINER);
    return thing && first > 0 && p.isIn(first - 1, receiving);
  }

  /** <i>drew a “…” from Ruiz</i>, <i>got a “…” from Ruiz and a “…” from Holm</i>. */
  private boolean isDrawnFrom(Paragraph p, int from, int begin, int end) {
    int giver = from + 1;
    if (!words.isCarrierSource(p, from)
        || !p.inChunk(giver)
        || !words.isPerson(p, giver, Math.min(end, p.chunkEnd(giver)))) {
      return false;
    }
    int first = from - 1;
    while (first > Math.max(begin, from - REACH) && !p.is(first, WordClass.DETERMINER)) {
      first--;
    }
    for (int i = first - 1; i >= Math.max(begin, first - REACH); i--) {
      if (p.wordClass(i).isFinite() || p.isIn(i, receiving)) {
        return p.isIn(i, receiving);
      }
    }
    return false;
  }

  /** <i>won praise from Ruiz for “…”</i>: somebody named, and what the words are about. */
  private boolean isGiver(Paragraph p, int link, NounPhrases.Phrase giver, int end) {
    if (p.is(link, WordClass.OF) || !p.is(giver.to() - 1, WordClass.NAME)) {
      return false;
    }
    for (int i = giver.to(); i < Math.min(end, giver.to() + REACH); i++) {
      WordClass c = p.wordClass(i);
      if (c.isFinite() || c == WordClass.COMMA) {
        return false;
      }
      if (c == WordClass.QUOTATION) {
        return p.is(giver.to(), WordClass.PREPOSITION);
      }
    }
    return false;
  }

  /**
   * <i>There was</i> a warning, <i>read out</i> a message, <i>passed on</i> a note: nobody who does
   * anything with it says so.
   */
  private boolean isRelayed(Paragraph p, int last) {
    int verb = p.is(last, WordClass.ADVERB) || p.is(last, WordClass.PREPOSITION) ? last - 1 : last;
    return verb > 0
        && ((words.isFormOfBe(p, last) && p.is(last - 1, WordClass.ADVERB))
            || p.isIn(verb, relaying));
  }

  /** <i>a warning from Ruiz: “…”</i>, <i>a warning from Ruiz for Holm: “…”</i>. */
  private static boolean leadsToColon(Paragraph p, int from, int end) {
    int mark = from < end && p.inChunk(from) ? p.chunkEnd(from) : end;
    boolean hearer = p.is(mark, WordClass.PREPOSITION) || p.is(mark, WordClass.TO);
    if (hearer && mark + 1 < end && p.inChunk(mark + 1)) {
      mark = p.chunkEnd(mark + 1);
    }
    return mark < end && p.is(mark, WordClass.COLON) && p.is(mark + 1, WordClass.QUOTATION);
  }

  /** <i>Ruiz’s statement</i>, <i>in the mayor’s words</i>, <i>in her words</i>. */
  Optional<Event> possessive(Paragraph p, int i) {
    if (!p.inChunk(i)) {
      return Optional.empty();
    }
    int from = p.chunkBegin(i);
    Optional<CuePhrases.Phrase> phrase = cuePhrases.owner(p, from, i);
    if (phrase.isPresent()) {
      int to = i + 1 + phrase.get().rest().size();
      return Optional.of(new Event(i + 1, to, from, i + 1, Route.POSSESSIVE, phrase.get().tier()));
    }
    int noun = ownedBehind(p, i + 1);
    if (noun >= 0) {
      return Optional.of(new Event(noun, noun + 1, from, i + 1, Route.POSSESSIVE, 0));
    }
    int end = ownedEnd(p, i);
    return end > i + 1 && words.isCueNoun(p, end - 1)
        ? Optional.of(new Event(end - 1, end, from, i + 1, Route.POSSESSIVE, 0))
        : Optional.empty();
  }

  /**
   * <i>Ruiz’s “late” REMARK</i>: what was said, behind the words; -1 if something else is there.
   */
  private int ownedBehind(Paragraph p, int quotation) {
    int from = quotation + 1;
    if (!p.is(quotation, WordClass.QUOTATION)
        || p.endsWithStop(quotation)
        || from >= p.size()
        || p.is(from, WordClass.DETERMINER)) {
      return -1;
    }
    boolean word = p.is(from, WordClass.NOUN) || p.is(from, WordClass.CUE);
    if (word && words.isUtterance(p, from) && !p.is(from + 1, WordClass.DETERMINER)) {
      return from;
    }
    int last = p.inChunk(from) ? p.chunkEnd(from) - 1 : -1;
    return words.isUtterance(p, last) ? last : -1;
  }

  /** Where what somebody owns ends: <i>Ruiz’s claim</i>, <i>Ruiz’s most earnest claim</i>. */
  private static int ownedEnd(Paragraph p, int possessive) {
    int end = p.chunkEnd(possessive);
    boolean degree =
        end == possessive + 1
            && (p.is(end, WordClass.INDEFINITE)
                || p.is(end, WordClass.ADVERB)
                || p.is(end, WordClass.DETERMINER));
    if (!degree) {
      return end;
    }
    int noun = p.inChunk(end) ? end : end + 1;
    return noun < p.size() && p.inChunk(noun) ? p.chunkEnd(noun) : end;
  }
}
