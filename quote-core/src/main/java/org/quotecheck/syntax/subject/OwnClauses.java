package org.quotecheck.syntax.subject;

import org.quotecheck.language.CueForm;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Clauses with a subject of their own behind another clause: <i>Ruiz sat down, but Holm stood up
 * and said</i>. Immutable.
 */
final class OwnClauses {
  /** The tier of verbs that may take a clause about others, from knowing to saying. */
  private static final int TELLING = 1;

  /** Phrases that hang on a noun, at most. */
  private static final int PHRASES = 3;

  /** Words in brackets, at most. */
  private static final int LONGEST = 12;

  private final Paragraph paragraph;

  OwnClauses(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * Where the last clause before a word begins; {@code start} if there is only one.
   *
   * @param start the first word that belongs to the sentence
   * @param limit the word whose subject is looked for, or what joins it to the verb before
   */
  int begin(int start, int limit) {
    boolean closed = is(limit, WordClass.CONJUNCTION) && is(limit - 1, WordClass.COMMA);
    for (int at = limit - 2; at > start; at--) {
      if (isParted(at, start, closed) && hasSubject(at, limit)) {
        return at;
      }
    }
    return start;
  }

  /**
   * Whether a clause can begin here, because another ends before what stands to the left.
   *
   * @param closed whether a comma closes what only says more about the clause before it, as in
   *     <i>Ruiz left, as Holm was ill, and said</i>
   */
  private boolean isParted(int at, int start, boolean closed) {
    int link = at - 1;
    boolean comma = is(link - 1, WordClass.COMMA);
    if (is(link, WordClass.CONJUNCTION)) {
      return is(at, WordClass.PRONOUN)
          || (comma ? hasFinite(start, link) : !closed && isDone(start, link));
    }
    if (paragraph.isSemicolon(link)) {
      return hasFinite(start, link);
    }
    boolean opener = is(link, WordClass.SUBORDINATOR) || is(link, WordClass.RELATIVE);
    return opener && comma && !closed && hasFinite(start, link - 1);
  }

  /**
   * Whether the clause before a conjunction tells of a deed; in <i>Ruiz knew that it was late but
   * Holm was right and called</i> what is joined may be hers as well.
   */
  private boolean isDone(int start, int conjunction) {
    boolean done = false;
    for (int at = start; at < conjunction; at++) {
      CueForm cue = paragraph.cue(at);
      boolean clause = is(at, WordClass.SUBORDINATOR) || is(at, WordClass.RELATIVE);
      if (clause || (cue != null && cue.tier() >= TELLING)) {
        return false;
      }
      done |= paragraph.wordClass(at).isFinite();
    }
    return done;
  }

  /** Whether a noun phrase or pronoun stands here, with a verb behind it that no tag ends with. */
  private boolean hasSubject(int at, int limit) {
    if (is(at, WordClass.PRONOUN)) {
      return hasFinite(at + 1, limit);
    }
    if (!paragraph.inChunk(at) || paragraph.chunkBegin(at) != at) {
      return false;
    }
    int verb = overAdverbs(overAside(overPhrases(paragraph.chunkEnd(at))));
    boolean tag = is(verb + 1, WordClass.COMMA) && paragraph.cue(verb) != null;
    return verb < limit && paragraph.wordClass(verb).isFinite() && !tag;
  }

  /** <i>the leader of the council</i>, <i>people in the hall</i>. */
  private int overPhrases(int from) {
    int to = from;
    for (int i = 0; i < PHRASES && isGoverning(to) && paragraph.inChunk(to + 1); i++) {
      to = paragraph.chunkEnd(to + 1);
    }
    return to;
  }

  private boolean isGoverning(int at) {
    return is(at, WordClass.OF) || is(at, WordClass.PREPOSITION);
  }

  /** <i>Holm, the mayor,</i> <i>Holm (the mayor)</i> */
  private int overAside(int from) {
    if (is(from, WordClass.OPEN)) {
      return overBrackets(from);
    }
    if (!is(from, WordClass.COMMA) || !paragraph.inChunk(from + 1)) {
      return from;
    }
    int to = overPhrases(paragraph.chunkEnd(from + 1));
    return is(to, WordClass.COMMA) ? to + 1 : from;
  }

  private int overBrackets(int open) {
    int end = Math.min(paragraph.size(), open + LONGEST);
    int at = open;
    while (at < end && !is(at, WordClass.CLOSE)) {
      at++;
    }
    return at < end ? at + 1 : open;
  }

  /** The first word that is no adverb. */
  int overAdverbs(int from) {
    int at = from;
    while (is(at, WordClass.ADVERB)) {
      at++;
    }
    return at;
  }

  /** Whether a verb that can be finite stands in a range. */
  boolean hasFinite(int from, int to) {
    for (int at = from; at < to; at++) {
      if (paragraph.wordClass(at).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int i, WordClass wordClass) {
    return paragraph.is(i, wordClass);
  }
}
