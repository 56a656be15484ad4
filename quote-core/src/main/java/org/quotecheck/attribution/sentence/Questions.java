package org.quotecheck.attribution.sentence;

import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.FormsOfBe;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Event;

/**
 * Questions that the text reports, and who is to answer them: <i>I asked Ruiz about it. Would she
 * do it again?</i> Immutable and thread-safe.
 */
public final class Questions {
  private final WordList asking;
  private final WordList openers;
  private final WordList putting;
  private final FormsOfBe formsOfBe;
  private final Somebody somebody;

  /** Uses the word lists of {@code language}. */
  public Questions(Language language) {
    this.asking = language.list("role-questions");
    this.openers = language.list("wording-openers");
    this.putting = language.list("putting-verbs");
    this.formsOfBe = new FormsOfBe(language);
    this.somebody = new Somebody(language);
  }

  /** Whether the verb of an event asks somebody something, and not to do something. */
  public boolean asks(Paragraph p, Event event) {
    int behind = event.cueTo();
    CueForm cue = p.cue(behind - 1);
    if (cue == null || !asking.contains(cue.lemma()) || event.subjectFrom() >= behind) {
      return false;
    }
    int object = behind < p.size() && p.inChunk(behind) ? p.chunkEnd(behind) : behind;
    return !p.is(object, WordClass.TO);
  }

  /**
   * A word of the one who is asked: <i>Ruiz</i> in <i>I asked Ruiz about it</i>; -1 if that is not
   * said. Takes constant time.
   *
   * @param event one that {@link #asks}
   */
  public int asked(Paragraph p, Event event) {
    int hearer = event.cueTo();
    if (hearer >= p.size() || !p.inChunk(hearer)) {
      return -1;
    }
    int head = p.chunkEnd(hearer) - 1;
    return somebody.is(p, head) ? head : -1;
  }

  /**
   * A word of the one with whom a sentence begins and who is asked in it: <i>Ruiz was asked about
   * Holm.</i> -1 if it does anything else.
   *
   * @param from its first word
   * @param to the word after its last
   */
  public int hearer(Paragraph p, int from, int to) {
    int verb = p.inChunk(from) ? p.chunkEnd(from) : to;
    if (!p.is(verb, WordClass.AUXILIARY) || !somebody.is(p, verb - 1)) {
      return -1;
    }
    while (verb < to && (p.is(verb, WordClass.AUXILIARY) || p.is(verb, WordClass.ADVERB))) {
      verb++;
    }
    CueForm cue = verb < to ? p.cue(verb) : null;
    boolean asked =
        cue != null
            && cue.isParticiple()
            && asking.contains(cue.lemma())
            && formsOfBe.has(p, verb - 1)
            && !p.is(verb + 1, WordClass.TO);
    for (int i = verb; asked && i < to; i++) {
      asked = p.quotation(i) < 0;
    }
    return asked ? p.chunkEnd(from) - 1 : -1;
  }

  /**
   * The same of one whose mind a question of the text is about: <i>What does Ruiz think?</i>
   *
   * @param from its first word
   * @param to the word after its last
   */
  public int minded(Paragraph p, int from, int to) {
    if (to <= from || p.text().charAt(p.begin(to - 1)) != '?') {
      return -1;
    }
    int opener = from;
    while (opener < to && (p.is(opener, WordClass.CONJUNCTION) || p.is(opener, WordClass.ADVERB))) {
      opener++;
    }
    int name = opener + 2;
    if (name >= to
        || !p.isIn(opener, openers)
        || !p.is(opener + 1, WordClass.AUXILIARY)
        || !p.inChunk(name)) {
      return -1;
    }
    int verb = p.chunkEnd(name);
    boolean thinks = verb < to && p.cue(verb) != null && p.is(verb - 1, WordClass.NAME);
    for (int i = verb; thinks && i < to; i++) {
      thinks = p.quotation(i) < 0 && !p.is(i, WordClass.NAME);
    }
    return thinks ? verb - 1 : -1;
  }

  /**
   * The same of one to whom a sentence puts something, and does no more: <i>I put this to Ruiz.</i>
   *
   * @param from its first word
   * @param to the word after its last
   */
  public int putTo(Paragraph p, int from, int to) {
    int verb = p.inChunk(from) ? p.chunkEnd(from) : to;
    if (verb >= to || !p.isIn(verb, putting)) {
      return -1;
    }
    int thing = verb + 1;
    int link = thing < to && p.inChunk(thing) ? p.chunkEnd(thing) : thing + 1;
    int hearer = link + 1;
    boolean put = hearer < to && p.is(link, WordClass.TO) && p.inChunk(hearer);
    int last = put ? p.chunkEnd(hearer) - 1 : -1;
    return put && p.is(last + 1, WordClass.STOP) && somebody.is(p, last) ? last : -1;
  }

  /**
   * The same where the sentence goes on with the question and ends in a colon: <i>I asked Ruiz what
   * she would do:</i> -1 if it does anything else. Looks at the words up to the colon once.
   *
   * @param colon the colon that leads to an answer
   */
  public int askedBefore(Paragraph p, Event event, int colon) {
    int asked = event.tier() >= 2 && asks(p, event) ? asked(p, event) : -1;
    int clause = asked + 1;
    boolean question =
        asked >= 0
            && clause < colon
            && (p.is(clause, WordClass.RELATIVE) || p.is(clause, WordClass.SUBORDINATOR));
    for (int i = clause; question && i < colon; i++) {
      WordClass c = p.wordClass(i);
      question = c != WordClass.COMMA && c != WordClass.CONJUNCTION && p.quotation(i) < 0;
    }
    return question ? asked : -1;
  }

  /**
   * The pronoun for somebody whom a question of the text is about, who is to answer it: <i>she</i>
   * in <i>Would she do it again?</i> -1 if it is no question, is about nobody or about several.
   * Looks at the words of the sentence once.
   *
   * @param from its first word
   * @param to the word after its last
   */
  public int subject(Paragraph p, int from, int to) {
    if (to <= from || p.text().charAt(p.begin(to - 1)) != '?') {
      return -1;
    }
    int found = -1;
    for (int i = from; i < to; i++) {
      if (p.quotation(i) >= 0 || p.is(i, WordClass.NAME)) {
        return -1;
      }
      if (found < 0 && p.is(i, WordClass.PRONOUN) && somebody.isUnnamed(p, i)) {
        found = i;
      }
    }
    return found;
  }
}
