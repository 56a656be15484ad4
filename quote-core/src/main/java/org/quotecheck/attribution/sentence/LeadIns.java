package org.quotecheck.attribution.sentence;

import org.quotecheck.language.CueFlag;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Sentences that do no more than bring somebody up to speak: <i>Ruiz was blunt. Ruiz, the mayor,
 * agrees. She laughed.</i> Immutable and thread-safe.
 */
public final class LeadIns {
  /** Words in a sentence that does no more than lead in, its stop included. */
  public static final int LONGEST = 9;

  /** The same without a subject of two words. */
  private static final int PREDICATE = LONGEST - 2;

  /** Words of what is said of a name behind it, its commas included. */
  private static final int DESCRIPTION = 16;

  private final WordList roles;

  /** Uses the word lists of {@code language}. */
  public LeadIns(Language language) {
    this.roles = language.list("role-persons");
  }

  /**
   * A word of the one whom a sentence brings up to speak; -1 if it does anything else. Looks at the
   * words of the sentence once.
   *
   * @param from its first word
   * @param to the word after its last
   */
  public int subject(Paragraph p, int from, int to) {
    int named = named(p, from, to);
    return named >= 0 ? named : gesture(p, from, to);
  }

  /**
   * A word of the name that such a sentence begins with; -1 if it begins with none.
   *
   * @param from its first word
   * @param to the word after its last
   */
  public static int named(Paragraph p, int from, int to) {
    if (!p.inChunk(from) || to - from > LONGEST + DESCRIPTION) {
      return -1;
    }
    int subject = from;
    int end = p.chunkEnd(from);
    if (!hasName(p, from, end)) {
      subject = end + 1;
      if (!p.is(end, WordClass.COMMA) || subject >= to || !p.inChunk(subject)) {
        return -1;
      }
      end = p.chunkEnd(subject);
      if (!p.is(end, WordClass.COMMA) || !hasName(p, subject, end)) {
        return -1;
      }
      end++;
    } else {
      end = descriptionEnd(p, end, to);
    }
    return end >= 0 && isShort(p, from, end, to) ? subject : -1;
  }

  private static boolean hasName(Paragraph p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.is(i, WordClass.NAME)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Behind what is said of a name: <i>of Harlow</i>, <i>, 44,</i>, <i>, who bakes,</i>,
   * <i>(44)</i>; {@code end} itself if nothing is, -1 if it has no end.
   */
  private static int descriptionEnd(Paragraph p, int end, int to) {
    int behind = end;
    while (behind + 1 < to
        && (p.is(behind, WordClass.OF) || p.is(behind, WordClass.PREPOSITION))
        && p.inChunk(behind + 1)) {
      behind = p.chunkEnd(behind + 1);
    }
    boolean comma = p.is(behind, WordClass.COMMA);
    if (!comma && !p.is(behind, WordClass.OPEN)) {
      return behind;
    }
    boolean clause = p.is(behind + 1, WordClass.RELATIVE);
    int limit = Math.min(to, behind + DESCRIPTION);
    for (int i = behind + 1; i < limit; i++) {
      boolean closes = p.is(i, comma ? WordClass.COMMA : WordClass.CLOSE);
      if (closes && p.wordClass(i + 1).isFinite()) {
        return i + 1;
      }
      if (p.quotation(i) >= 0 || (!clause && p.wordClass(i).isFinite())) {
        return -1;
      }
    }
    return -1;
  }

  /** A verb and a few words that name nobody else. */
  private static boolean isShort(Paragraph p, int from, int verb, int to) {
    if ((to - from > LONGEST && to - verb > PREDICATE) || !p.wordClass(verb).isFinite()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (p.quotation(i) >= 0 || (i >= verb && p.is(i, WordClass.NAME))) {
        return false;
      }
    }
    return true;
  }

  /** <i>She laughed. Asked about it, Ruiz grinned.</i> Somebody shows how they go on to speak. */
  private int gesture(Paragraph p, int from, int to) {
    int verb = to - 2;
    int subject = verb - 1;
    CueForm cue = subject >= from && p.is(to - 1, WordClass.STOP) ? p.cue(verb) : null;
    boolean somebody =
        p.is(subject, WordClass.PRONOUN)
            || p.is(subject, WordClass.NAME)
            || (subject >= from && p.isIn(subject, roles));
    if (cue == null || !cue.has(CueFlag.MANNER) || !somebody || !p.inChunk(subject)) {
      return -1;
    }
    for (int i = from; i < to; i++) {
      if (p.quotation(i) >= 0) {
        return -1;
      }
    }
    return subject;
  }
}
