package org.quotecheck.syntax.event;

import java.util.Optional;
import org.quotecheck.language.CueForm;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.subject.ClauseWords;
import org.quotecheck.syntax.subject.Route;
import org.quotecheck.syntax.subject.Subject;
import org.quotecheck.syntax.subject.SubjectFinder;

/**
 * What verbs of saying, and other verbs that touch a quotation, do to whom. Immutable and
 * thread-safe.
 */
final class VerbEvents {
  /** How far an unknown verb can stand behind the quotation that it goes with. */
  private static final int REACH = 12;

  private final ClauseWords words;
  private final CuePhrases cuePhrases;
  private final HeardWords heardWords;
  private final StateEvents states;

  VerbEvents(ClauseWords words, CuePhrases cuePhrases, StateEvents states) {
    this.states = states;
    this.words = words;
    this.cuePhrases = cuePhrases;
    this.heardWords = new HeardWords(words);
  }

  Optional<Event> verb(Paragraph p, SubjectFinder subjects, int i, int begin, int end) {
    CueForm cue = p.cue(i);
    Optional<CuePhrases.Phrase> phrase = cuePhrases.verb(p, i);
    if (cue == null && phrase.isEmpty()) {
      Optional<Event> touching = touching(p, subjects, i, begin, end);
      return touching.isPresent() ? touching : deed(p, subjects, i, begin, end);
    }
    int to = phrase.isPresent() ? i + 1 + phrase.get().rest().size() : i + 1;
    int tier = phrase.isPresent() ? phrase.get().tier() : cue == null ? 0 : cue.tier();
    if (cue != null && words.isHearing(cue)) {
      int heard = heardWords.heard(p, cue, to, end);
      if (heard > to) {
        return Optional.of(new Event(i, to, to, heard, Route.INVERTED, tier));
      }
      if (p.is(to, WordClass.AUXILIARY) && HeardWords.isToldBy(p, subjects, to, end)) {
        return Optional.empty();
      }
    }
    Optional<Subject> subject = subjects.subjectOf(i, to, begin, end);
    return Candidate.event(p, i, to, tier > 0 ? subject : sent(p, i, subject), tier);
  }

  /** <i>The answer from Ruiz came at once: “…”</i>: whom what is said comes from. */
  private Optional<Subject> sent(Paragraph p, int verb, Optional<Subject> subject) {
    return subject.isPresent() && StateEvents.leadsOn(p, verb)
        ? states.sender(p, subject.get().from(), verb).or(() -> subject)
        : subject;
  }

  /**
   * Any verb whose clause touches the end of a whole quotation is a cue there: <i>“We ran,” Ruiz
   * thundered</i>.
   */
  private static Optional<Event> touching(
      Paragraph p, SubjectFinder subjects, int i, int begin, int end) {
    if (begin == i || !followsWhole(p, i, begin)) {
      return Optional.empty();
    }
    Optional<Subject> subject = subjects.subjectOf(i, i + 1, begin, end);
    return subject.isPresent() && isTouching(p, Math.min(subject.get().from(), i))
        ? Candidate.event(p, i, i + 1, subject, 1)
        : Optional.empty();
  }

  private static boolean followsWhole(Paragraph p, int i, int begin) {
    for (int at = i - 1; at >= Math.max(begin, i - REACH); at--) {
      if (p.quotation(at) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTouching(Paragraph p, int first) {
    int at = p.is(first - 1, WordClass.COMMA) ? first - 2 : first - 1;
    return at >= 0 && p.quotation(at) >= 0 && p.endsWithStop(at);
  }

  /**
   * A verb that is no cue: whoever does something in the sentence of a fragment is the likeliest to
   * be quoted in it, if nobody speaks there.
   */
  private Optional<Event> deed(Paragraph p, SubjectFinder subjects, int i, int begin, int end) {
    if (isSuffered(p, i, begin)) {
      return Optional.empty();
    }
    Optional<Subject> subject =
        subjects
            .subjectOf(i, i + 1, begin, end)
            .filter(s -> s.route() != Route.PASSIVE && s.route() != Route.INVERTED);
    return Candidate.event(p, i, i + 1, sent(p, i, subject), Event.DEED);
  }

  /** <i>was fined for “…”</i>, <i>was built by “…”</i>: what is done to somebody. */
  private boolean isSuffered(Paragraph p, int verb, int begin) {
    int at = verb - 1;
    while (at > begin && p.is(at, WordClass.ADVERB)) {
      at--;
    }
    return at > begin && words.isFormOfBe(p, at) && p.is(verb + 1, WordClass.PREPOSITION);
  }
}
