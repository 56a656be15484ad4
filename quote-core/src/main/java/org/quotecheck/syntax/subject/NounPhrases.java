package org.quotecheck.syntax.subject;

import java.util.Optional;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;

/** Noun phrases with their complements: {@code a spokesman for the ministry of health}. */
public final class NounPhrases {
  /** More words than a name and what follows it have. */
  private static final int LONGEST = 60;

  private final Paragraph paragraph;
  private final ClauseWords words;

  /**
   * A noun phrase.
   *
   * @param from its first word
   * @param to the word after its last
   */
  public record Phrase(int from, int to) {}

  /** The noun phrases of {@code paragraph}. */
  public NounPhrases(Paragraph paragraph, ClauseWords words) {
    this.paragraph = paragraph;
    this.words = words;
  }

  /** The plain noun phrase that begins at a word. */
  Optional<Phrase> at(int from) {
    return paragraph.inChunk(from)
        ? Optional.of(new Phrase(paragraph.chunkBegin(from), paragraph.chunkEnd(from)))
        : Optional.empty();
  }

  /** The noun phrase from a word on, with what follows it by <i>of, for, in</i>. */
  public Optional<Phrase> complete(int from, int end) {
    if (from >= end || !paragraph.inChunk(from)) {
      return Optional.empty();
    }
    int to = overTime(Math.min(end, paragraph.chunkEnd(from)), end);
    boolean pronoun =
        paragraph.wordClass(from).isPronoun() && !paragraph.is(from, WordClass.INDEFINITE);
    while (!pronoun
        && to + 1 < Math.min(end, from + LONGEST)
        && paragraph.inChunk(to + 1)
        && !isBareArticle(to + 1)
        && (joins(to)
            || isRoleOf(from, to, end)
            || isInBody(to, end)
            || words.isTitle(paragraph, to))) {
      to = Math.min(end, paragraph.chunkEnd(to + 1));
    }
    return Optional.of(new Phrase(from, to));
  }

  /** <i>accused by Ruiz of A “cruel” plan</i>: the noun stands behind what is quoted. */
  private boolean isBareArticle(int at) {
    return paragraph.is(at, WordClass.DETERMINER) && paragraph.chunkEnd(at) == at + 1;
  }

  /** <i>the minutes</i>: a word of time that an article makes a noun. */
  private int overTime(int to, int end) {
    boolean article = paragraph.is(to - 1, WordClass.DETERMINER);
    boolean noun = article && to < end && paragraph.is(to, WordClass.TIME);
    return noun && !paragraph.inChunk(to + 1) ? to + 1 : to;
  }

  /**
   * <i>founder AND chief executive Ruiz</i>, <i>vice chancellor FOR research Ruiz</i>: a role goes
   * on with what stands before a name.
   */
  private boolean isRoleOf(int from, int link, int end) {
    int to = Math.min(end, paragraph.chunkEnd(link + 1));
    boolean bare =
        !paragraph.is(link + 1, WordClass.DETERMINER)
            && !paragraph.is(link + 1, WordClass.POSSESSIVE_PRONOUN);
    boolean named = bare && paragraph.is(to - 1, WordClass.NAME);
    if (!named || !words.isRole(paragraph, link - 1)) {
      return false;
    }
    boolean determined = paragraph.is(from, WordClass.DETERMINER);
    boolean small = !paragraph.isCapital(link + 1);
    return paragraph.is(link, WordClass.CONJUNCTION)
        ? (small || !determined) && hasRoleOfName(link + 1, to)
        : small && !determined && words.isOfficeLink(paragraph, link) && hasField(link + 1, to);
  }

  /** <i>Institute FOR Harbour Safety director Ruiz</i>: a preposition of the body's name. */
  private boolean isInBody(int link, int end) {
    return paragraph.is(link, WordClass.PREPOSITION)
        && paragraph.is(link - 1, WordClass.NAME)
        && paragraph.is(link + 1, WordClass.NAME)
        && hasRoleOfName(link + 2, Math.min(end, paragraph.chunkEnd(link + 1)));
  }

  /** <i>chief executive Ruiz</i>: a role right before a name. */
  private boolean hasRoleOfName(int from, int to) {
    for (int role = from; role + 1 < to; role++) {
      if (words.isRole(paragraph, role) && paragraph.is(role + 1, WordClass.NAME)) {
        return true;
      }
    }
    return false;
  }

  /** <i>research Ruiz</i>: nothing that stands for anybody is right before the name. */
  private boolean hasField(int from, int to) {
    int name = to;
    while (name > from && paragraph.is(name - 1, WordClass.NAME)) {
      name--;
    }
    return name > from && !words.isRole(paragraph, name - 1);
  }

  private boolean joins(int at) {
    return paragraph.is(at, WordClass.OF)
        || (paragraph.is(at, WordClass.CONJUNCTION)
            && paragraph.is(at - 1, WordClass.NAME)
            && paragraph.is(at + 1, WordClass.NAME));
  }

  /**
   * The noun phrase that ends with a word, with the heads whose complement it is; without what only
   * says when a name spoke, or on what occasion: <i>Ruiz at the time</i>, <i>Ruiz in her
   * speech</i>.
   */
  Phrase climb(int last, int start) {
    int from = Math.max(start, paragraph.chunkBegin(last));
    int to = last + 1;
    while (from - 2 >= start
        && paragraph.inChunk(from - 2)
        && isComplementOf(from - 1, from - 2, start)) {
      boolean occasion = isName(from - 2) && isOccasion(from);
      to = occasion ? from - 1 : to;
      from = Math.max(start, paragraph.chunkBegin(from - 2));
    }
    return new Phrase(from, to);
  }

  /** <i>at the time</i>, <i>in her speech</i>. */
  private boolean isOccasion(int from) {
    return paragraph.is(from - 1, WordClass.PREPOSITION)
        && (paragraph.is(from, WordClass.POSSESSIVE_PRONOUN)
            || words.isTimeNoun(paragraph, paragraph.chunkEnd(from) - 1));
  }

  /** Whether the noun phrase that ends with a word is a name and nothing else. */
  private boolean isName(int last) {
    int at = last;
    while (at >= paragraph.chunkBegin(last) && paragraph.is(at, WordClass.NAME)) {
      at--;
    }
    return at < paragraph.chunkBegin(last);
  }

  /** Whether the word at {@code link} ties a noun phrase to the one that ends at {@code head}. */
  private boolean isComplementOf(int link, int head, int start) {
    boolean pronoun =
        paragraph.wordClass(head).isPronoun() && !paragraph.is(head, WordClass.INDEFINITE);
    if (pronoun && !paragraph.is(link, WordClass.CONJUNCTION)) {
      return false;
    }
    if (paragraph.is(link, WordClass.OF)) {
      return true;
    }
    int first = Math.max(start, paragraph.chunkBegin(head));
    int before = first - 1;
    boolean free = before < start || !isGoverned(before);
    if (paragraph.is(link, WordClass.CONJUNCTION)) {
      boolean clause = paragraph.is(link + 1, WordClass.PRONOUN) && !isWithPronoun(first, head);
      return (free || isOfPair(link, head, before, start))
          && paragraph.inChunk(link + 1)
          && !clause;
    }
    if (isPredicate(first, head, start)
        || isSuch(first, head, start)
        || isAgent(link, first, head, start)) {
      return false;
    }
    boolean preposition =
        paragraph.is(link, WordClass.PREPOSITION) || paragraph.is(link, WordClass.TO);
    return preposition
        && (free
            || paragraph.is(before, WordClass.OF)
            || paragraph.is(before, WordClass.PREPOSITION));
  }

  /**
   * <i>a lawyer for Ruiz and Tarn</i>: two names, and somebody before who is theirs; <i>lawyers for
   * Ruiz and her son</i>: the same where no verb stands before.
   */
  private boolean isOfPair(int link, int head, int before, int start) {
    int owner = before - 1;
    if (owner < start
        || !paragraph.is(before, WordClass.PREPOSITION)
        || !paragraph.is(head, WordClass.NAME)) {
      return false;
    }
    boolean names = paragraph.is(link + 1, WordClass.NAME);
    boolean one = paragraph.is(owner, WordClass.NOUN) && words.isPerson(paragraph, owner, before);
    if (names && one) {
      return true;
    }
    int opening = paragraph.inChunk(owner) ? paragraph.chunkBegin(owner) - 1 : start;
    boolean opens = opening < start || paragraph.is(opening, WordClass.QUOTATION);
    return opens
        && (one || words.areSomebody(paragraph, owner))
        && !paragraph.is(link + 1, WordClass.PRONOUN);
  }

  /** <i>Ruiz and I</i>, <i>my wife and I</i>; in <i>mend the system and he</i> a clause begins. */
  private boolean isWithPronoun(int first, int head) {
    return paragraph.is(first, WordClass.POSSESSIVE_PRONOUN) || paragraph.is(head, WordClass.NAME);
  }

  /** <i>was STEEP for Ruiz</i>: read as a noun, but it says something of one. */
  private boolean isPredicate(int first, int head, int start) {
    return first > start
        && paragraph.is(first, WordClass.NOUN)
        && paragraph.is(head, WordClass.NOUN)
        && paragraph.is(first - 1, WordClass.AUXILIARY);
  }

  /** <i>was sent to PRISON by a judge</i>: a bare noun of the verb before, and who did it. */
  private boolean isAgent(int link, int first, int head, int start) {
    return first == head
        && first > start
        && paragraph.is(head, WordClass.NOUN)
        && words.isAgentMarker(paragraph, link)
        && paragraph.is(first - 1, WordClass.PREPOSITION);
  }

  /** <i>critics SUCH as Ruiz</i>: right behind a noun and without one of its own. */
  private boolean isSuch(int first, int head, int start) {
    return first == head
        && first > start
        && paragraph.is(head, WordClass.DETERMINER)
        && paragraph.inChunk(first - 1);
  }

  /** Whether a noun phrase behind this word is an object. */
  private boolean isGoverned(int before) {
    WordClass c = paragraph.wordClass(before);
    return c == WordClass.VERB
        || c == WordClass.CUE
        || c == WordClass.PARTICIPLE
        || c == WordClass.PREPOSITION
        || c == WordClass.TO;
  }
}
