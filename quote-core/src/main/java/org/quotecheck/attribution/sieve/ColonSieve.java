package org.quotecheck.attribution.sieve;

import java.util.Optional;
import org.quotecheck.attribution.points.Place;
import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.speaker.name.ListName;
import org.quotecheck.speaker.name.Vocabulary;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Carriers;
import org.quotecheck.text.Span;

/**
 * A sentence without a cue that ends in somebody and a colon: {@code It did not surprise the
 * engineer Ana Ruiz: “We knew.”}, {@code The vote pleased shop owners in the old town: “At last.”}
 * Or in what somebody gives: {@code Ruiz has a message for drivers: “Slow down.”} Or one that
 * presents somebody: {@code Here’s Ruiz in March: “Slow down.”}
 */
final class ColonSieve implements Sieve {
  private final Vocabulary vocabulary;
  private final Carriers carriers;
  private final WordList topics;
  private final WordList presenting;

  ColonSieve(Vocabulary vocabulary, Language language) {
    this.vocabulary = vocabulary;
    this.carriers = new Carriers(language);
    this.topics = language.list("topic-prepositions");
    this.presenting = language.list("presenting-words");
  }

  @Override
  public String name() {
    return "colon";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    return context.firstPlace(quotation).flatMap(this::answer);
  }

  private Optional<Answer> answer(Place place) {
    Paragraph p = place.paragraph();
    int last = place.word() - 2;
    if (place.word() == 0) {
      return headline(p);
    }
    if (last < 0 || !p.is(place.word() - 1, WordClass.COLON)) {
      return Optional.empty();
    }
    int presented = presented(p, p.sentenceBegin(last));
    if (presented >= 0) {
      return Optional.of(byColon(p, presented, "A colon leads from “", "” to it."));
    }
    if (!p.inChunk(last)) {
      return Optional.empty();
    }
    int giver = carriers.giver(p, last, p.sentenceBegin(last));
    if (giver >= 0) {
      return Optional.of(byColon(p, giver, "A colon leads into what “", "” gives."));
    }
    int speaking = speaking(p, p.sentenceBegin(last), p.chunkBegin(last));
    if (speaking >= 0) {
      return Optional.of(byColon(p, speaking, "A colon leads from what “", "” is doing to it."));
    }
    int begin = somebody(p, last, p.sentenceBegin(last));
    if (begin < 0) {
      return Optional.empty();
    }
    Span prose = p.span(begin, last + 1);
    return Optional.of(
        Answers.byLayout(
            name(),
            p.block(),
            prose,
            "The sentence before it ends with “" + prose.of(p.text()) + "” and a colon."));
  }

  /** {@code “It was a long night”: Mayor Ana Ruiz on the storm}, as headlines have it. */
  private Optional<Answer> headline(Paragraph p) {
    int from = 2;
    if (!p.is(1, WordClass.COLON) || !p.inChunk(from) || p.sentenceEnd(0) < p.size()) {
      return Optional.empty();
    }
    int to = p.chunkEnd(from);
    boolean ends = to == p.size() || (to == p.size() - 1 && p.is(to, WordClass.STOP));
    boolean on = ends || topics.contains(p.lower(to));
    if (!on || !isPerson(p, from, to)) {
      return Optional.empty();
    }
    Span prose = p.span(from, to);
    return Optional.of(
        Answers.byLayout(
            name(), p.block(), prose, "A colon behind it names “" + prose.of(p.text()) + "”."));
  }

  /** <i>RUIZ, speaking to the Echo:</i> the name before what it does; -1 without. */
  private static int speaking(Paragraph p, int sentence, int object) {
    int comma = p.inChunk(sentence) ? p.chunkEnd(sentence) : object;
    boolean governed =
        p.is(object - 1, WordClass.TO)
            || p.is(object - 1, WordClass.PREPOSITION)
            || p.is(object - 1, WordClass.OF);
    return governed
            && p.is(comma, WordClass.COMMA)
            && p.is(comma - 1, WordClass.NAME)
            && isParticiple(p, comma + 1)
        ? comma - 1
        : -1;
  }

  private static boolean isParticiple(Paragraph p, int word) {
    CueForm cue = p.cue(word);
    return p.is(word, WordClass.PARTICIPLE) || (cue != null && cue.isIng());
  }

  /**
   * <i>Here’s RUIZ in March</i>, <i>Then there is Ruiz</i>, <i>Here is what she had to say</i>; -1
   * if nobody is presented.
   */
  private int presented(Paragraph p, int sentence) {
    int at = p.isIn(sentence, presenting) ? sentence : sentence + 1;
    int name = at + 2;
    boolean presents = p.isIn(at, presenting) && p.is(at + 1, WordClass.AUXILIARY);
    if (presents && p.is(name, WordClass.RELATIVE)) {
      name++;
    }
    boolean somebody = presents && p.inChunk(name);
    return somebody
            && (p.is(p.chunkEnd(name) - 1, WordClass.NAME)
                || (p.is(name, WordClass.PRONOUN) && name > at + 2))
        ? name
        : -1;
  }

  private boolean isPerson(Paragraph p, int from, int to) {
    boolean person = false;
    boolean name = false;
    for (int i = from; i < to; i++) {
      name |= p.is(i, WordClass.NAME);
      person |= vocabulary.isGiven(p.lower(i)) || vocabulary.hasNoun(ListName.PERSONS, p.lower(i));
    }
    return name && person;
  }

  /** The phrase of a word, as speaker, with the words of the reason before and behind it. */
  private Answer byColon(Paragraph p, int word, String before, String behind) {
    Span prose = p.span(p.chunkBegin(word), p.chunkEnd(word));
    String reason = before + prose.of(p.text()) + behind;
    return Answers.byLayout(name(), p.block(), prose, reason);
  }

  /** Where somebody begins who ends with a word, complements included; -1 if nobody does. */
  private int somebody(Paragraph p, int last, int sentence) {
    int head = last;
    int limit = Math.max(sentence, last - AttributionContext.REACH);
    while (head > limit) {
      if (p.is(head, WordClass.NOUN) && isRole(p.lower(head))) {
        return p.chunkBegin(head);
      }
      int link = p.chunkBegin(head) - 1;
      boolean complement = p.is(link, WordClass.OF) || p.is(link, WordClass.PREPOSITION);
      if (!complement || !p.inChunk(link - 1)) {
        break;
      }
      head = link - 1;
    }
    return p.is(last, WordClass.NAME) ? p.chunkBegin(last) : -1;
  }

  private boolean isRole(String noun) {
    return vocabulary.hasNoun(ListName.PERSONS, noun) || vocabulary.hasNoun(ListName.GROUPS, noun);
  }
}
