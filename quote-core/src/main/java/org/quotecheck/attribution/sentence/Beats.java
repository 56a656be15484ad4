package org.quotecheck.attribution.sentence;

import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.text.Span;

/**
 * Gestures beside a quotation, which show who is speaking: <i>Her eyes widen. “…” Ruiz shrugs.</i>
 * Immutable and thread-safe.
 */
public final class Beats {
  /** Words behind the subject, the stop included. */
  private static final int BRIEF = 5;

  private final WordList nouns;
  private final Somebody somebody;

  /** Uses the word lists of {@code language}. */
  public Beats(Language language) {
    this.nouns = language.list("gesture-nouns");
    this.somebody = new Somebody(language);
  }

  /**
   * Whose eyes, voice or smile a short sentence is about, as a range of the paragraph's text; empty
   * at its start if it is about anything else.
   *
   * @param from its first word
   * @param to the word after its last
   */
  public Span owner(Paragraph p, int from, int to) {
    int end = p.inChunk(from) ? p.chunkEnd(from) : to;
    if (isBrief(p, end, to) && p.wordClass(end).isFinite() && p.isIn(end - 1, nouns)) {
      for (int i = from; i < end - 1; i++) {
        if (p.is(i, WordClass.POSSESSIVE_PRONOUN)) {
          return p.span(i, i + 1);
        }
        if (p.is(i + 1, WordClass.POSSESSIVE) && p.is(i, WordClass.NAME)) {
          return p.span(from, i + 1);
        }
      }
    }
    return new Span(0, 0);
  }

  /**
   * A word of the one who does something with face, hands or voice in a short sentence: <i>Ruiz
   * shrugs. She shakes her head. Tarn wonders.</i> -1 if nobody does.
   *
   * @param from its first word
   * @param to the word after its last
   */
  public int actor(Paragraph p, int from, int to) {
    int end = p.inChunk(from) ? p.chunkEnd(from) : to;
    if (!isBrief(p, end, to) || !p.wordClass(end).isFinite() || !somebody.is(p, end - 1)) {
      return -1;
    }
    return isGesture(p, end) || hasGesture(p, end, to) ? end - 1 : -1;
  }

  /** Whether a verb is for a sound or gesture that stands in for saying. */
  private static boolean isGesture(Paragraph p, int verb) {
    CueForm cue = p.cue(verb);
    return cue != null && (cue.has(CueFlag.MANNER) || cue.has(CueFlag.SOFT));
  }

  /** <i>shakes her head</i>. */
  private boolean hasGesture(Paragraph p, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (p.is(i, WordClass.POSSESSIVE_PRONOUN) && p.isIn(i + 1, nouns)) {
        return true;
      }
    }
    return false;
  }

  /** A few words that hold no quotation and name nobody. */
  private static boolean isBrief(Paragraph p, int from, int to) {
    boolean ends = p.is(to - 1, WordClass.STOP) || p.is(to - 1, WordClass.COLON);
    boolean brief = from < to && to - from <= BRIEF && ends;
    for (int i = from; brief && i < to; i++) {
      brief = p.quotation(i) < 0 && !p.is(i, WordClass.NAME);
    }
    return brief;
  }
}
