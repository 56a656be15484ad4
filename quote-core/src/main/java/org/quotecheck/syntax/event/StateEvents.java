package org.quotecheck.syntax.event;

import java.util.Optional;
import java.util.regex.Pattern;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.subject.ClauseWords;
import org.quotecheck.syntax.subject.Route;
import org.quotecheck.syntax.subject.Subject;
import org.quotecheck.syntax.subject.SubjectFinder;

/**
 * What somebody is leads by a colon to what they say: <i>Ruiz was blunter: “…”</i>. Immutable and
 * thread-safe.
 */
final class StateEvents {
  /** How far the colon can stand behind the verb. */
  private static final int REACH = 12;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  /** UTF-16 units of words that say no more than what somebody feels, marks included, at most. */
  private static final int FEELING = 40;

  /** How far from the verb another that says something is looked for. */
  private static final int NEAR = 40;

  private final ClauseWords words;
  private final WordList feelings;

  StateEvents(Language language, ClauseWords words) {
    this.words = words;
    this.feelings = language.list("feeling-words");
  }

  /** <i>Ruiz is “delighted” that the pier stays</i>: nobody but Ruiz knows. */
  Optional<Event> feeling(Paragraph p, SubjectFinder subjects, int i, int begin) {
    if (!p.is(i + 1, WordClass.QUOTATION)
        || !words.isFormOfBe(p, i)
        || !isFelt(p, i + 1)
        || isSaid(p, i)) {
      return Optional.empty();
    }
    return Candidate.event(
        p, i, i + 1, subjects.subjectOf(i, i + 1, begin, i + 1).filter(s -> isPerson(p, s)), 1);
  }

  private boolean isFelt(Paragraph p, int quotation) {
    int begin = p.begin(quotation);
    int end = p.end(quotation);
    if (end - begin > FEELING) {
      return false;
    }
    for (String word : BETWEEN_WORDS.split(p.text().substring(begin, end), -1)) {
      if (feelings.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether anybody in the sentence says so, of themselves or of somebody else. */
  private static boolean isSaid(Paragraph p, int verb) {
    int from = Math.max(p.sentenceBegin(verb), verb - NEAR);
    int to = Math.min(p.sentenceEnd(verb), verb + NEAR);
    for (int at = from; at < to; at++) {
      CueForm cue = p.cue(at);
      if (p.is(at, WordClass.ACCORDING) || (at != verb && cue != null && cue.tier() > 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * <i>Ruiz was blunter: “…”</i>, <i>Ruiz had another view: “…”</i>: a colon leads from what
   * somebody is, or has to say, to what they say.
   */
  Optional<Event> state(Paragraph p, SubjectFinder subjects, int i, int begin) {
    int colon = colonBehind(p, i);
    if (!leadsToQuotation(p, colon) || !(words.isFormOfBe(p, i) || hasToSay(p, i + 1, colon))) {
      return Optional.empty();
    }
    Optional<Subject> found = subjects.subjectOf(i, i + 1, begin, colon);
    Optional<Subject> sender = found.flatMap(s -> sender(p, s.from(), i));
    return Candidate.event(
        p, i, i + 1, sender.isPresent() ? sender : found.filter(s -> isPerson(p, s)), Event.DEED);
  }

  /** <i>had another view</i>, <i>had an answer for Holm</i>; but <i>had a letter from Holm</i>. */
  private boolean hasToSay(Paragraph p, int from, int colon) {
    int end = from < colon && p.inChunk(from) ? p.chunkEnd(from) : from;
    return end > from
        && words.isCueNoun(p, end - 1)
        && !words.isCarrierSource(p, end)
        && !p.is(end, WordClass.OF);
  }

  /** <i>The message from Ruiz to Holm was blunt: “…”</i>: whom what is said comes from. */
  Optional<Subject> sender(Paragraph p, int from, int to) {
    int link = p.inChunk(from) ? p.chunkEnd(from) : to;
    boolean carrier = link < to && words.isCueNoun(p, link - 1) && p.inChunk(link + 1);
    return carrier
            && words.isCarrierSource(p, link)
            && words.isPerson(p, link + 1, p.chunkEnd(link + 1))
        ? Optional.of(new Subject(link + 1, p.chunkEnd(link + 1), Route.DIRECT))
        : Optional.empty();
  }

  /** Not <i>Ruiz’s answer to Holm</i>. */
  private boolean isPerson(Paragraph p, Subject subject) {
    boolean said = p.inChunk(subject.from()) && words.isCueNoun(p, p.chunkEnd(subject.from()) - 1);
    return !said && words.isPerson(p, subject.from(), subject.to());
  }

  /** Whether a colon ends the clause of a verb and leads to a quotation. */
  static boolean leadsOn(Paragraph p, int verb) {
    return leadsToQuotation(p, colonBehind(p, verb));
  }

  private static boolean leadsToQuotation(Paragraph p, int colon) {
    return colon >= 0 && p.is(colon + 1, WordClass.QUOTATION);
  }

  /** The colon that ends the clause of a verb; -1 if another verb or mark stands before it. */
  private static int colonBehind(Paragraph p, int verb) {
    for (int at = verb + 1; at <= Math.min(p.size() - 1, verb + REACH); at++) {
      WordClass c = p.wordClass(at);
      if (c == WordClass.COLON) {
        return at;
      }
      if (c.isFinite() || c == WordClass.COMMA || c == WordClass.STOP || p.quotation(at) >= 0) {
        return -1;
      }
    }
    return -1;
  }
}
