package org.quotecheck.syntax.event;

import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/**
 * Nouns for what is said (<i>answer</i>, <i>message</i>), and whose they are. Immutable and
 * thread-safe.
 */
public final class Carriers {
  private final WordList nouns;
  private final WordList giving;
  private final WordList sources;

  /** Uses the word lists of {@code language}. */
  public Carriers(Language language) {
    this.nouns = language.list("cue-nouns");
    this.giving = language.list("giving-verbs");
    this.sources = language.list("carrier-sources");
  }

  /** Whether the noun, in lower case, is for what somebody says. */
  public boolean has(String noun) {
    return nouns.contains(noun);
  }

  /**
   * The word behind the one who owns the carrier at the end of a phrase: that behind <i>Ruiz’s</i>
   * in <i>Ruiz’s answer to Tarn</i>; {@code to} if nobody does.
   */
  public int ownerEnd(Paragraph p, int from, int to) {
    int owner = from;
    while (owner < to && !isOwner(p.wordClass(owner))) {
      owner++;
    }
    boolean owned = owner + 1 < to && p.inChunk(owner) && p.chunkBegin(owner) <= from;
    return owned && has(p.lower(p.chunkEnd(owner) - 1)) ? owner + 1 : to;
  }

  /**
   * The first word of whom a carrier at the beginning of a phrase comes from: <i>Ruiz</i> in
   * <i>statement from Ruiz, the mayor</i>; {@code from} without one.
   */
  public int source(Paragraph p, int from, int to) {
    int link = link(p, from, to);
    return link > from && p.isIn(link, sources) ? link + 1 : from;
  }

  /** The same of whose it is as well: <i>Ruiz</i> in <i>the verdict of Ruiz on the plan</i>. */
  public int sourceOrAuthor(Paragraph p, int from, int to) {
    int link = link(p, from, to);
    return link > from && (p.is(link, WordClass.OF) || p.isIn(link, sources)) ? link + 1 : from;
  }

  /** The word between a carrier and a name behind it; {@code from} without them. */
  private int link(Paragraph p, int from, int to) {
    int link = p.inChunk(from) ? p.chunkEnd(from) : from;
    boolean carrier = link > from && has(p.lower(link - 1));
    boolean named = link + 1 < to && p.inChunk(link + 1);
    return carrier && named && p.is(p.chunkEnd(link + 1) - 1, WordClass.NAME) ? link : from;
  }

  private static boolean isOwner(WordClass c) {
    return c == WordClass.POSSESSIVE || c == WordClass.POSSESSIVE_PRONOUN;
  }

  /**
   * A word of whoever gives what a clause ends in: <i>Ruiz</i> in <i>Ruiz has a message for all
   * drivers</i>; -1 if the clause is none such, as with <i>Ruiz has a message from Holm</i>.
   *
   * @param last the last word of the clause
   * @param sentence the first word of its sentence
   */
  public int giver(Paragraph p, int last, int sentence) {
    int noun = last;
    while (noun > sentence && p.inChunk(noun) && !has(p.lower(noun))) {
      int link = Math.max(sentence, p.chunkBegin(noun) - 1);
      boolean sender = p.isIn(link, sources) && p.is(noun, WordClass.NAME);
      noun = isLink(p.wordClass(link)) && !sender ? link - 1 : sentence;
    }
    if (noun <= sentence || !p.inChunk(noun) || p.chunkEnd(noun) != noun + 1) {
      return -1;
    }
    int verb = p.chunkBegin(noun) - 1;
    int subject = verb - 1;
    while (subject > sentence && p.is(subject, WordClass.ADVERB)) {
      subject--;
    }
    boolean gives = verb > sentence && giving.contains(p.lower(verb)) && p.inChunk(subject);
    return gives ? subject : -1;
  }

  private static boolean isLink(WordClass c) {
    return c == WordClass.OF || c == WordClass.PREPOSITION || c == WordClass.TO;
  }
}
