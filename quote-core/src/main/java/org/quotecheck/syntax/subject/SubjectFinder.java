package org.quotecheck.syntax.subject;

import java.util.Optional;
import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Finds the subject of a verb by walking over what may stand between, without a parser.
 *
 * <p>The order of the questions is the order of the routes' reliability. Each walk stops after
 * {@link #REACH} words, so a paragraph costs time linear in its length.
 */
public final class SubjectFinder {
  /** How far a verb's subject is looked for. */
  static final int REACH = 60;

  /** How many words from the one behind a preposition to a quotation, at most. */
  private static final int TOPIC = 4;

  private final Paragraph paragraph;
  private final ClauseWords words;
  private final NounPhrases phrases;
  private final SubjectBehind behind;
  private final SubjectBefore before;

  /** Finds subjects in {@code paragraph}, by its noun phrases. */
  public SubjectFinder(Paragraph paragraph, ClauseWords words, NounPhrases phrases) {
    this.paragraph = paragraph;
    this.words = words;
    this.phrases = phrases;
    this.behind = new SubjectBehind(paragraph, words, phrases);
    this.before = new SubjectBefore(paragraph, words, phrases);
  }

  /**
   * The subject of a verb.
   *
   * @param verb the verb's word
   * @param cueEnd the word after the whole cue, which may be a phrase
   * @param begin the first word of the sentence
   * @param end the word after its last
   */
  public Optional<Subject> subjectOf(int verb, int cueEnd, int begin, int end) {
    int start = afterOpenBracket(verb, Math.max(begin, verb - REACH));
    if (isReduced(verb, start)) {
      return Optional.empty();
    }
    Optional<Subject> inverted = behind.find(verb, cueEnd, start, end);
    if (inverted.isPresent()) {
      return inverted;
    }
    return isPassive(verb, start) || lacksTarget(verb, start)
        ? Optional.empty()
        : before.find(verb, start);
  }

  /** <i>The board had been warned</i>: it is spoken to, or of. */
  private boolean isPassive(int verb, int start) {
    CueForm cue = paragraph.cue(verb);
    if (cue == null || !cue.isParticiple()) {
      return false;
    }
    for (int at = verb - 1; at >= start; at--) {
      if (is(at, WordClass.AUXILIARY)) {
        return words.isFormOfBe(paragraph, at);
      }
      if (!is(at, WordClass.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  /**
   * <i>Mayor accused of “folly”</i>: whoever accuses has somebody to accuse right behind the verb.
   */
  private boolean lacksTarget(int verb, int start) {
    CueForm cue = paragraph.cue(verb);
    return cue != null
        && cue.tier() >= 2
        && cue.has(CueFlag.TARGET)
        && !cue.has(CueFlag.AS)
        && cue.isParticiple()
        && opensClause(verb, start)
        && leadsToQuotation(verb + 1);
  }

  /** Not <i>a plan that Ruiz condemned as “folly”</i>, where the target stands in front. */
  private boolean opensClause(int verb, int start) {
    boolean subject = paragraph.inChunk(verb - 1) && phrases.climb(verb - 1, start).from() == start;
    return subject || is(verb - 1, WordClass.CONJUNCTION) || opensAside(verb, start);
  }

  /** <i>over a “foolish” plan</i>; but <i>condemned as “folly” the plan to close</i>. */
  private boolean leadsToQuotation(int preposition) {
    if (!is(preposition, WordClass.PREPOSITION) && !is(preposition, WordClass.OF)) {
      return false;
    }
    int at = preposition + 1;
    int end = paragraph.inChunk(at) ? Math.min(paragraph.chunkEnd(at), at + TOPIC) : at;
    while (at < end && !is(at, WordClass.QUOTATION)) {
      at++;
    }
    return is(at, WordClass.QUOTATION) && !is(at + 1, WordClass.DETERMINER);
  }

  /** <i>wrote a book called “…”</i>: the object of a verb is called so by nobody. */
  private boolean isReduced(int verb, int start) {
    CueForm cue = paragraph.cue(verb);
    boolean naming =
        cue != null && cue.has(CueFlag.AS) && cue.isParticiple() && !paragraph.inChunk(verb + 1);
    if (naming && opensAside(verb, start)) {
      return isNamedByNobody(verb);
    }
    if (!naming || !paragraph.inChunk(verb - 1) || is(verb - 1, WordClass.PRONOUN)) {
      return false;
    }
    int before = phrases.climb(verb - 1, start).from() - 1;
    return before > start
        && (is(before, WordClass.VERB)
            || is(before, WordClass.CUE)
            || is(before, WordClass.PARTICIPLE));
  }

  /** Not <i>the mayor, Ruiz, called</i>, where the comma closes what came between. */
  private boolean opensAside(int verb, int start) {
    int noun = verb - 2;
    boolean behindNoun = noun >= start && is(verb - 1, WordClass.COMMA) && paragraph.inChunk(noun);
    return verb == start || (behindNoun && phrases.climb(noun, start).from() == start);
  }

  /**
   * <i>The tower, dubbed “…”, opens</i>, <i>Described as “…,” the play opens</i>: no object, no
   * agent.
   */
  private boolean isNamedByNobody(int verb) {
    int at = verb + 1;
    while (is(at, WordClass.PREPOSITION)
        || is(at, WordClass.SUBORDINATOR)
        || is(at, WordClass.DETERMINER)) {
      at++;
    }
    return is(at, WordClass.QUOTATION)
        && !paragraph.inChunk(at + 1)
        && !(is(at + 1, WordClass.PREPOSITION) && words.isAgentMarker(paragraph, at + 1));
  }

  /** A clause inside brackets has its subject inside them. */
  private int afterOpenBracket(int verb, int start) {
    int depth = 0;
    for (int at = verb - 1; at >= start; at--) {
      if (is(at, WordClass.CLOSE)) {
        depth++;
      } else if (is(at, WordClass.OPEN) && --depth < 0) {
        return at + 1;
      }
    }
    return start;
  }

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }
}
