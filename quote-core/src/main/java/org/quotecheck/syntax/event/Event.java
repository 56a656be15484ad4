package org.quotecheck.syntax.event;

import java.util.Objects;
import org.quotecheck.syntax.subject.Route;

/**
 * Somebody speaks, writes or thinks: a cue and its subject.
 *
 * <p>Ranges count words of the paragraph and are half-open.
 *
 * @param cueFrom the first word of the cue
 * @param cueTo the word after its last
 * @param subjectFrom the first word of the subject
 * @param subjectTo the word after its last
 * @param route how the subject was found
 * @param tier how surely the cue governs a quotation in its sentence, 0 (seldom) to 3 (nearly
 *     always); {@link #DEED} for a verb that is no cue
 */
public record Event(int cueFrom, int cueTo, int subjectFrom, int subjectTo, Route route, int tier) {
  /** The tier of a verb that is no cue at all. */
  public static final int DEED = -1;

  public Event {
    Objects.requireNonNull(route, "route must not be null");
    if (cueFrom >= cueTo || subjectFrom >= subjectTo) {
      throw new IllegalArgumentException("a cue and a subject have at least one word");
    }
  }

  /** The first word of its clause, cue or subject. */
  public int begin() {
    return Math.min(cueFrom, subjectFrom);
  }

  /** The word after the last of its clause, cue or subject. */
  public int end() {
    return Math.max(cueTo, subjectTo);
  }

  /** Whether its cue is a noun that belongs to the subject: <i>Ruiz’s claim</i>. */
  public boolean isNoun() {
    return route == Route.POSSESSIVE && tier == 0;
  }
}
