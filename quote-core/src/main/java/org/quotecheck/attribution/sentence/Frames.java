package org.quotecheck.attribution.sentence;

import org.quotecheck.language.CueForm;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Carriers;
import org.quotecheck.text.Span;

/**
 * What leads up to a colon without anybody’s doing something, and names who speaks behind it:
 * <i>Next, Ruiz: The last word goes to Ruiz: A line from Ruiz’s speech:</i> Immutable and
 * thread-safe.
 */
public final class Frames {
  private static final Span NOBODY = new Span(0, 0);

  /** Words of one, the colon left out. */
  private static final int LONGEST = 24;

  private final WordList openers;
  private final WordList views;
  private final WordList finalWords;
  private final WordList topics;
  private final WordList sources;
  private final WordList documents;
  private final Carriers carriers;
  private final Signatures signatures;
  private final Beats beats;

  /** Uses the word lists of {@code language}. */
  public Frames(Language language) {
    this.openers = language.list("label-openers");
    this.views = language.list("view-openers");
    this.finalWords = language.list("final-words");
    this.topics = language.list("topic-prepositions");
    this.sources = language.list("carrier-sources");
    this.documents = language.list("role-documents");
    this.carriers = new Carriers(language);
    this.signatures = new Signatures(language);
    this.beats = new Beats(language);
  }

  /**
   * The words that name who speaks, as a range of the paragraph’s text; empty at its start if these
   * are no such words.
   *
   * @param from the first word of the sentence
   * @param colon the colon that ends it
   */
  public Span speaker(Paragraph p, int from, int colon) {
    if (colon <= from || colon - from > LONGEST) {
      return NOBODY;
    }
    int turn = openerEnd(p, from);
    Span named = turn > from ? name(p, turn, colon) : NOBODY;
    Span view = named.isEmpty() ? view(p, from, colon) : named;
    Span on = view.isEmpty() ? onTopic(p, from, colon) : view;
    Span source = on.isEmpty() ? source(p, from, colon) : on;
    return source.isEmpty() ? beats.owner(p, from, colon + 1) : source;
  }

  /**
   * The same of a sentence that only brings somebody up: <i>The last word belongs to Ruiz. And
   * Ruiz?</i>
   *
   * @param from its first word
   * @param stop the mark that ends it
   */
  public Span broughtUp(Paragraph p, int from, int stop) {
    if (stop <= from || stop - from > LONGEST || p.quotation(stop - 1) >= 0) {
      return NOBODY;
    }
    int turn = openerEnd(p, from);
    if (turn > from) {
      int end = signatures.nameEnd(p, turn, stop);
      return end > turn ? p.span(turn, end) : NOBODY;
    }
    int to = p.inChunk(stop - 1) ? p.chunkBegin(stop - 1) - 1 : from;
    return to > from && goesTo(p, from, to) ? name(p, to + 1, stop) : NOBODY;
  }

  /** The word behind what says whose turn it is, with its comma. */
  private int openerEnd(Paragraph p, int from) {
    boolean two = openers.contains(p.lower(from) + " " + lower(p, from + 1));
    int end = two ? from + 2 : p.isIn(from, openers) ? from + 1 : from;
    return end > from && p.is(end, WordClass.COMMA) ? end + 1 : end;
  }

  private static String lower(Paragraph p, int word) {
    return word < p.size() ? p.lower(word) : "";
  }

  /** A name up to the colon, or one with no more than what somebody is. */
  private Span name(Paragraph p, int from, int colon) {
    int end = signatures.nameEnd(p, from, colon);
    if (end > from) {
      return p.span(from, end);
    }
    boolean name = p.inChunk(from) && p.chunkEnd(from) == colon && p.is(colon - 1, WordClass.NAME);
    return name ? p.span(from, colon) : NOBODY;
  }

  /** <i>For Ana Ruiz, it is personal:</i> */
  private Span view(Paragraph p, int from, int colon) {
    int name = from + 1;
    if (!p.isIn(from, views) || !p.inChunk(name)) {
      return NOBODY;
    }
    int comma = p.chunkEnd(name);
    boolean verb = false;
    for (int i = comma + 1; i < colon; i++) {
      CueForm cue = p.cue(i);
      boolean said = p.quotation(i) >= 0 || (cue != null && cue.tier() > 1);
      if (said || p.is(i, WordClass.NAME)) {
        return NOBODY;
      }
      verb |= p.wordClass(i).isFinite();
    }
    return verb && p.is(comma, WordClass.COMMA) && signatures.nameEnd(p, name, comma) == comma
        ? p.span(name, comma)
        : NOBODY;
  }

  /** <i>Ruiz on hiring:</i> */
  private Span onTopic(Paragraph p, int from, int colon) {
    int topic = from;
    while (topic < colon && p.is(topic, WordClass.NAME)) {
      topic++;
    }
    boolean on = topic > from && topic + 1 < colon && p.isIn(topic, topics);
    for (int i = topic; on && i < colon; i++) {
      on = !p.wordClass(i).isFinite() && p.quotation(i) < 0;
    }
    return on && signatures.nameEnd(p, from, topic) == topic ? p.span(from, topic) : NOBODY;
  }

  /** <i>A line from Ruiz’s speech:</i> whom the words come from, or whom the last ones go to. */
  private Span source(Paragraph p, int from, int colon) {
    for (int i = from + 1; i + 1 < colon; i++) {
      if (p.quotation(i) >= 0) {
        return NOBODY;
      }
      boolean of = p.is(i, WordClass.OF);
      if (goesTo(p, from, i) || ((of || isSource(p, i)) && opensWithCarrier(p, from, i))) {
        Span owner = owner(p, i + 1, colon);
        Span found = of || !owner.isEmpty() ? owner : name(p, i + 1, colon);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return NOBODY;
  }

  private boolean isSource(Paragraph p, int word) {
    return p.isIn(word, sources)
        || (p.is(word, WordClass.TO) && sources.contains(p.lower(word - 1) + " " + p.lower(word)));
  }

  /** <i>The last word belongs to</i> */
  private boolean goesTo(Paragraph p, int from, int word) {
    boolean found = false;
    for (int i = from; p.is(word, WordClass.TO) && i + 1 < word; i++) {
      found |= finalWords.contains(p.lower(i) + " " + p.lower(i + 1));
    }
    return found;
  }

  /** Whether a noun for what is said opens the sentence and nobody does anything up to a word. */
  private boolean opensWithCarrier(Paragraph p, int from, int to) {
    int end = p.inChunk(from) ? p.chunkEnd(from) : from;
    boolean carrier = false;
    for (int i = from; i < end; i++) {
      carrier |= carriers.has(p.lower(i));
    }
    for (int i = end; carrier && i < to; i++) {
      carrier = !p.is(i, WordClass.NAME) && !p.wordClass(i).isPronoun();
    }
    return carrier && end <= to;
  }

  /** Whose words they are, up to the colon: <i>Ruiz’s</i>, <i>Ruiz’s speech</i>. */
  private Span owner(Paragraph p, int from, int colon) {
    if (!p.inChunk(from) || p.chunkEnd(from) != colon) {
      return NOBODY;
    }
    String head = p.lower(colon - 1);
    boolean words = carriers.has(head) || documents.contains(head);
    for (int i = from + 1; i < colon; i++) {
      boolean owned = p.is(i, WordClass.POSSESSIVE) && p.is(i - 1, WordClass.NAME);
      if (owned && (words || i == colon - 1)) {
        return p.span(from, i);
      }
    }
    return NOBODY;
  }
}
