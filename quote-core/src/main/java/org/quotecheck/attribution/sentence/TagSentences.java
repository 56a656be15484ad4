package org.quotecheck.attribution.sentence;

import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Carriers;
import org.quotecheck.text.Span;

/**
 * Sentences right behind a quotation that do no more than say whose it was: <i>“…” That was Ruiz’s
 * answer. So said Ruiz. The speaker is Ruiz. With that, Ruiz left.</i> Immutable and thread-safe.
 */
public final class TagSentences {
  private static final Span NOBODY = new Span(0, 0);

  /** Words of what points back, at most. */
  private static final int OPENING = 3;

  private final WordList openers;
  private final WordList sources;
  private final Carriers carriers;
  private final Somebody somebody;

  /** Uses the word lists of {@code language}. */
  public TagSentences(Language language) {
    this.openers = language.list("tag-openers");
    this.sources = language.list("carrier-sources");
    this.carriers = new Carriers(language);
    this.somebody = new Somebody(language);
  }

  /**
   * The words for whoever such a sentence names, as a range of the paragraph's text; empty at its
   * start if it is about anything else.
   *
   * @param from its first word
   * @param to the word after its last
   */
  public Span speaker(Paragraph p, int from, int to) {
    StringBuilder opening = new StringBuilder();
    for (int end = from; end < to && end < from + OPENING; end++) {
      opening.append(end > from ? " " : "").append(p.lower(end));
      if (openers.contains(opening.toString())) {
        return behind(p, openers.fields(opening.toString()).get(0), end + 1, to);
      }
    }
    return NOBODY;
  }

  private Span behind(Paragraph p, String kind, int from, int to) {
    return switch (kind) {
      case "is" -> isWords(p, overAdverbs(p, from), to);
      case "said" -> said(p, from, to);
      case "turn" -> p.is(from, WordClass.COMMA) ? actor(p, from + 1, to) : NOBODY;
      default -> isPerson(p, from, to);
    };
  }

  private static int overAdverbs(Paragraph p, int from) {
    return p.is(from, WordClass.ADVERB) ? from + 1 : from;
  }

  /** <i>was Ruiz’s answer</i>, <i>was the answer of Ruiz</i>, <i>is how Ruiz puts it</i>. */
  private Span isWords(Paragraph p, int verb, int to) {
    int from = verb + 1;
    if (from >= to) {
      return NOBODY;
    }
    if (p.isIn(verb, sources)) {
      return named(p, from, to);
    }
    if (!p.is(verb, WordClass.AUXILIARY)) {
      return NOBODY;
    }
    if (p.is(from, WordClass.RELATIVE) || p.is(from, WordClass.SUBORDINATOR)) {
      Span actor = actor(p, from + 1, to);
      return actor.isEmpty() || !isSaying(p, p.chunkEnd(from + 1)) ? NOBODY : actor;
    }
    int end = p.inChunk(from) ? p.chunkEnd(from) : from;
    int owner = carriers.ownerEnd(p, from, end);
    if (owner < end) {
      return p.span(from, owner);
    }
    boolean words = end > from && end < to && carriers.has(p.lower(end - 1));
    return words && (p.is(end, WordClass.OF) || p.isIn(end, sources))
        ? named(p, end + 1, to)
        : NOBODY;
  }

  private static boolean isSaying(Paragraph p, int verb) {
    int said = overAdverbs(p, verb);
    CueForm cue = said < p.size() ? p.cue(said) : null;
    return (cue != null && cue.tier() > 0) || p.is(said + 1, WordClass.PRONOUN);
  }

  /** <i>said Ruiz</i>, <i>says a neighbour</i>. */
  private Span said(Paragraph p, int verb, int to) {
    CueForm cue = verb < to ? p.cue(verb) : null;
    return cue != null && cue.tier() > 0 ? named(p, verb + 1, to) : NOBODY;
  }

  /** <i>is Ruiz</i>, <i>are those of Ruiz</i>, <i>belong to Ruiz</i>, <i>are Ruiz’s</i>. */
  private Span isPerson(Paragraph p, int verb, int to) {
    if (verb >= to || !p.wordClass(verb).isFinite()) {
      return NOBODY;
    }
    int from = verb + 1;
    if (from + 1 < to && p.is(from + 1, WordClass.OF)) {
      from += 2;
    } else if (p.is(from, WordClass.TO)) {
      from++;
    }
    return named(p, from, to);
  }

  /** <i>Ruiz shut the door</i>: whoever does what follows. */
  private Span actor(Paragraph p, int from, int to) {
    Span named = named(p, from, to);
    int verb = named.isEmpty() ? to : overAdverbs(p, p.chunkEnd(from));
    return verb < to && p.wordClass(verb).isFinite() ? named : NOBODY;
  }

  private Span named(Paragraph p, int from, int to) {
    int end = from < to && p.inChunk(from) ? p.chunkEnd(from) : from;
    int head = p.is(end - 1, WordClass.POSSESSIVE) ? end - 2 : end - 1;
    return end > from && head >= from && end < to && somebody.is(p, head)
        ? p.span(from, head + 1)
        : NOBODY;
  }
}
