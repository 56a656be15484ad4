package org.quotecheck.syntax.event;

import org.quotecheck.language.CueForm;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.subject.ClauseWords;
import org.quotecheck.syntax.subject.Route;
import org.quotecheck.syntax.subject.SubjectFinder;

/**
 * Whose words somebody else hears, remembers or quotes: <i>Holm quoted RUIZ as saying</i>.
 * Immutable and thread-safe.
 */
final class HeardWords {
  /** How far the quotation can stand behind the noun for it. */
  private static final int REACH = 12;

  private final ClauseWords words;

  HeardWords(ClauseWords words) {
    this.words = words;
  }

  /** Behind whose words the object of a verb is; {@code from} if it is nobody's. */
  int heard(Paragraph p, CueForm cue, int from, int end) {
    if (words.isQuoting(cue) && isSomebody(p, from, end)) {
      return p.chunkEnd(from);
    }
    int to = from < end && p.inChunk(from) ? p.chunkEnd(from) : from;
    for (int i = from + 1; i < to - 1; i++) {
      if (p.is(i, WordClass.POSSESSIVE)) {
        boolean words = p.is(i - 1, WordClass.NAME) && isUtteranceAt(p, to, end);
        return words ? i + 1 : from;
      }
    }
    return from;
  }

  /** <i>recalled Ruiz’s ADVICE: “…”</i>, <i>quoted Ruiz’s remark to Holm that “…”</i>. */
  private boolean isUtteranceAt(Paragraph p, int to, int end) {
    if (!words.isUtterance(p, to - 1)) {
      return false;
    }
    for (int i = to; i < Math.min(end, to + REACH) && !p.wordClass(i).isFinite(); i++) {
      if (p.quotation(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** <i>remembers being told by Ruiz</i>: who remembers it only heard it. */
  static boolean isToldBy(Paragraph p, SubjectFinder subjects, int auxiliary, int end) {
    int verb = auxiliary + 1;
    while (p.is(verb, WordClass.AUXILIARY) || p.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    return verb < end
        && p.cue(verb) != null
        && subjects
            .subjectOf(verb, verb + 1, auxiliary, end)
            .filter(s -> s.route() == Route.PASSIVE)
            .isPresent();
  }

  /**
   * <i>“…,” the Echo quotes RUIZ as saying</i>, <i>Holm quoted RUIZ: “…”</i>: a phrase that owns
   * nothing, for people.
   */
  private boolean isSomebody(Paragraph p, int from, int end) {
    if (from >= end || !p.inChunk(from)) {
      return false;
    }
    for (int i = from; i < p.chunkEnd(from); i++) {
      if (p.is(i, WordClass.POSSESSIVE)) {
        return false;
      }
    }
    int to = p.chunkEnd(from);
    int as = overAside(p, to);
    boolean saying = as + 1 < end && words.isSubordinator(p, as) && isForm(p, as + 1);
    boolean colon = p.is(to, WordClass.COLON) && p.is(to + 1, WordClass.QUOTATION);
    return (saying || colon) && words.isPerson(p, from, to);
  }

  /** The word behind <i>, Ruiz,</i>; {@code from} if nothing stands between commas there. */
  private static int overAside(Paragraph p, int from) {
    boolean aside = p.is(from, WordClass.COMMA) && p.inChunk(from + 1);
    int to = aside ? p.chunkEnd(from + 1) : from;
    return aside && p.is(to, WordClass.COMMA) ? to + 1 : from;
  }

  /** <i>saying</i>, <i>having said</i>. */
  private static boolean isForm(Paragraph p, int at) {
    CueForm cue = p.cue(at);
    return p.is(at, WordClass.AUXILIARY) || (cue != null && cue.isIng());
  }
}
