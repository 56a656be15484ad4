package org.quotecheck.syntax.event;

import java.util.Optional;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.subject.ClauseWords;
import org.quotecheck.syntax.subject.NounPhrases;
import org.quotecheck.syntax.subject.Route;
import org.quotecheck.syntax.subject.Subject;

/**
 * In whose words or eyes something is so: <i>according to Ruiz</i>, <i>to Ruiz, the plan is
 * “…”</i>. Immutable and thread-safe.
 */
final class ViewEvents {
  private final ClauseWords words;
  private final CuePhrases cuePhrases;
  private final WordList viewOpeners;

  ViewEvents(Language language, ClauseWords words, CuePhrases cuePhrases) {
    this.words = words;
    this.cuePhrases = cuePhrases;
    this.viewOpeners = language.list("view-openers");
  }

  /** <i>According to Ruiz</i>, <i>in the words of Ruiz</i>. */
  Optional<Event> preposition(Paragraph p, NounPhrases phrases, int i, int end) {
    Optional<CuePhrases.Phrase> phrase = cuePhrases.preposition(p, i);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int to = i + 1 + phrase.get().rest().size();
    if (phrase.get().rest().isEmpty() && isRate(p, to)) {
      return Optional.empty();
    }
    Optional<Subject> subject = phrases.complete(to, end).map(s -> Subject.of(s, Route.ACCORDING));
    return Candidate.event(p, i, to, subject, phrase.get().tier());
  }

  /**
   * <i>per cent</i>, <i>per head</i>, <i>per square metre</i>: a noun in the singular, with no
   * article.
   */
  private boolean isRate(Paragraph p, int from) {
    if (!p.inChunk(from)) {
      return false;
    }
    int head = p.chunkEnd(from) - 1;
    for (int at = from; at <= head; at++) {
      if (!p.is(at, WordClass.NOUN)) {
        return false;
      }
    }
    return !words.isSource(p, head);
  }

  /** <i>To Ruiz, the plan is “…”</i>: in whose eyes, at the beginning of the sentence. */
  Optional<Event> view(Paragraph p, NounPhrases phrases, int i, int begin, int end) {
    return i != begin
        ? Optional.empty()
        : phrases
            .complete(i + 1, end)
            .filter(s -> p.is(s.to(), WordClass.COMMA) && words.isPerson(p, s.from(), s.to()))
            .map(s -> new Event(i, i + 1, s.from(), s.to(), Route.ACCORDING, 1));
  }

  /**
   * <i>For Ruiz, it was “a joke”</i>, at the beginning of the sentence or of a clause behind
   * another quotation: <i>but for Holm it was “a job”</i>, <i>; for Holm, “a job”</i>.
   */
  Optional<Event> judged(Paragraph p, NounPhrases phrases, int i, int begin, int end) {
    if (!p.isIn(i, viewOpeners) || !(i == begin || opensClause(p, i))) {
      return Optional.empty();
    }
    return phrases
        .complete(i + 1, end)
        .filter(s -> isViewOf(p, s.from(), s.to(), i > begin))
        .map(s -> new Event(i, i + 1, s.from(), s.to(), Route.ACCORDING, 1));
  }

  /** Whether a quotation ends the clause before a word. */
  private static boolean opensClause(Paragraph p, int at) {
    int joint = p.is(at - 1, WordClass.CONJUNCTION) ? at - 2 : at - 1;
    joint = p.is(joint, WordClass.COMMA) ? joint - 1 : joint;
    return joint < at - 1 && p.is(joint, WordClass.QUOTATION);
  }

  /** Somebody, and what something is to them; behind another such clause that may be left out. */
  private boolean isViewOf(Paragraph p, int from, int to, boolean second) {
    int behind = p.is(to, WordClass.COMMA) ? to + 1 : to;
    boolean bare = behind > to && p.is(behind, WordClass.QUOTATION);
    return (second || behind == to)
        ? p.is(to - 1, WordClass.NAME) && ((second && bare) || isJudged(p, behind))
        : words.isPerson(p, from, to) && isJudged(p, behind);
  }

  /** <i>it was “a joke”</i>: the clause behind does nothing but say what something is. */
  private boolean isJudged(Paragraph p, int from) {
    int verb = from < p.size() && p.inChunk(from) ? p.chunkEnd(from) : p.size();
    if (verb >= p.size() || !words.isFormOfBe(p, verb)) {
      return false;
    }
    int at = verb + 1;
    while (p.is(at, WordClass.ADVERB) || p.is(at, WordClass.DETERMINER)) {
      at++;
    }
    return p.is(at, WordClass.QUOTATION);
  }
}
