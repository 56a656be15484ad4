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

  /** Words before the subject of such a sentence, the comma included. */
  private static final int OPENING = 6;

  /** Words of what is said of a name behind it, its commas included. */
  private static final int DESCRIPTION = 16;

  /**
   * The verb and what follows it of a sentence about somebody who is not named, its stop included.
   */
  private static final int BRIEF = 4;

  /** The tier of verbs that hardly mean anything else than saying. */
  private static final int SAYING = 3;

  private final WordList facing;
  private final Somebody somebody;

  /** Uses the word lists of {@code language}. */
  public LeadIns(Language language) {
    this.facing = language.list("facing-verbs");
    this.somebody = new Somebody(language);
  }

  /**
   * A word of the one whom a sentence brings up to speak; -1 if it does anything else. Looks at the
   * words of the sentence once.
   *
   * @param from its first word
   * @param to the word after its last
   */
  public int subject(Paragraph p, int from, int to) {
    int named = named(p, behindOpening(p, from, to), to);
    int subject = named >= 0 ? named : brief(p, from, to);
    subject = subject >= 0 ? subject : gesture(p, from, to);
    subject = subject >= 0 ? subject : facing(p, from, to);
    return subject >= 0 ? subject : teller(p, from, to);
  }

  /** Behind what opens a sentence: <i>But</i>, <i>Then</i>, <i>Still,</i>, <i>For her part,</i>. */
  private static int behindOpening(Paragraph p, int from, int to) {
    if (p.is(from, WordClass.CONJUNCTION)) {
      return from + 1;
    }
    boolean opens = p.is(from, WordClass.ADVERB) || p.is(from, WordClass.PREPOSITION);
    int limit = Math.min(to, from + OPENING);
    for (int i = from; opens && i < limit && !p.wordClass(i).isFinite(); i++) {
      if (p.is(i, WordClass.COMMA)) {
        return i + 1;
      }
    }
    return p.is(from, WordClass.ADVERB) && p.is(from + 1, WordClass.NAME) ? from + 1 : from;
  }

  /** Whether two pronouns stand for different people: <i>he</i> and <i>she</i>. */
  public boolean differ(Paragraph p, int one, int other) {
    return somebody.differ(p, one, other);
  }

  /**
   * <i>She was blunt. The mayor, who was late, shook his head.</i>: very few words about somebody
   * unnamed, but for what is said of them between commas.
   */
  private int brief(Paragraph p, int from, int to) {
    int head = p.inChunk(from) ? p.chunkEnd(from) : to;
    int end = head < to ? Math.max(head, descriptionEnd(p, head, to)) : head;
    boolean brief = end < to && to - end <= BRIEF && isShort(p, from, end, to);
    for (int i = end; brief && i < to; i++) {
      brief = !p.is(i, WordClass.NUMBER);
    }
    return brief && somebody.isUnnamed(p, head - 1) ? head - 1 : -1;
  }

  /**
   * A word of the name that such a sentence begins with; -1 if it begins with none.
   *
   * @param from its first word
   * @param to the word after its last
   */
  private static int named(Paragraph p, int from, int to) {
    if (!p.inChunk(from) || to - from > LONGEST + DESCRIPTION) {
      return -1;
    }
    int subject = from;
    int end = p.chunkEnd(from);
    if (!hasName(p, from, end)) {
      end = behindComplement(p, end, to);
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

  /** Behind <i>of Harlow</i>, <i>for the port of Harlow</i>. */
  private static int behindComplement(Paragraph p, int end, int to) {
    int behind = end;
    while (behind + 1 < to
        && (p.is(behind, WordClass.OF) || p.is(behind, WordClass.PREPOSITION))
        && p.inChunk(behind + 1)) {
      behind = p.chunkEnd(behind + 1);
    }
    return behind;
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
   * <i>(44)</i>, where <i>aged</i> before a number is no verb; {@code end} itself if nothing is, -1
   * if it has no end.
   */
  private static int descriptionEnd(Paragraph p, int end, int to) {
    int behind = behindComplement(p, end, to);
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
      boolean verb = p.wordClass(i).isFinite() && !p.is(i + 1, WordClass.NUMBER);
      if (p.quotation(i) >= 0 || (!clause && verb)) {
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

  /** <i>Ruiz looked at Holm.</i>: whoever turns to somebody goes on to speak to them. */
  private int facing(Paragraph p, int from, int to) {
    int verb = p.inChunk(from) ? p.chunkEnd(from) : to;
    if (verb >= to || !p.isIn(verb, facing) || !somebody.is(p, verb - 1)) {
      return -1;
    }
    int link = verb + 1;
    int hearer = link + 1;
    boolean at = p.is(link, WordClass.PREPOSITION) || p.is(link, WordClass.TO);
    boolean ends = hearer < to && p.inChunk(hearer) && p.chunkEnd(hearer) == to - 1;
    return at && ends && p.is(to - 1, WordClass.STOP) && somebody.is(p, to - 2) ? verb - 1 : -1;
  }

  /** <i>Not so, says Ruiz.</i>: few words that somebody is said to say. */
  private static int teller(Paragraph p, int from, int to) {
    int name = to - 2;
    if (to - from > LONGEST || name <= from || !p.is(name, WordClass.NAME) || !p.inChunk(name)) {
      return -1;
    }
    int verb = p.chunkBegin(name) - 1;
    CueForm cue = verb > from ? p.cue(verb) : null;
    boolean told = cue != null && cue.tier() == SAYING && !cue.has(CueFlag.OBJECT) && !cue.isIng();
    for (int i = from; told && i < to; i++) {
      told = p.quotation(i) < 0;
    }
    return told && p.is(verb - 1, WordClass.COMMA) && p.is(to - 1, WordClass.STOP) ? name : -1;
  }

  /** <i>She laughed. Asked about it, Ruiz grinned.</i> Somebody shows how they go on to speak. */
  private int gesture(Paragraph p, int from, int to) {
    int verb = to - 2;
    int subject = verb - 1;
    CueForm cue = subject >= from && p.is(to - 1, WordClass.STOP) ? p.cue(verb) : null;
    if (cue == null
        || !cue.has(CueFlag.MANNER)
        || !p.inChunk(subject)
        || !(p.is(subject, WordClass.PRONOUN) || somebody.is(p, subject))) {
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
