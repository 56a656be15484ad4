package org.quotecheck.attribution.sieve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.attribution.points.Place;
import org.quotecheck.classification.Classification;
import org.quotecheck.quotation.MarkProblem;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.ReadBlocks;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.syntax.event.EventFinder;
import org.quotecheck.syntax.event.ParagraphEvents;

/**
 * What sieves may look at: the article, its quotations, what they are, and the answers so far.
 *
 * <p>Paragraphs are read when first asked for, since most have no quotation. One context serves one
 * article on one thread.
 */
final class AttributionContext {
  /**
   * How many words before or behind a quotation a sieve looks at: more than any reader would, and
   * few enough that a hundred thousand quotations in one sentence take time in proportion.
   */
  static final int REACH = 400;

  private final Article article;
  private final Quotations quotations;
  private final List<Classification> classifications;
  private final ReadBlocks blocks;
  private final EventFinder eventFinder;
  private final @Nullable ParagraphEvents[] events;
  private final List<@Nullable List<Place>> places;
  private final @Nullable Answer[] answers;
  private int loneCount = -1;
  private int setCount = -1;
  private @Nullable BitSet unclosed;

  AttributionContext(
      Article article,
      Quotations quotations,
      List<Classification> classifications,
      ReadBlocks blocks,
      EventFinder eventFinder) {
    this.article = article;
    this.quotations = quotations;
    this.classifications = classifications;
    this.blocks = blocks;
    this.eventFinder = eventFinder;
    this.events = new @Nullable ParagraphEvents[blocks.size()];
    this.places = new ArrayList<>(Collections.nCopies(quotations.all().size(), null));
    this.answers = new @Nullable Answer[quotations.all().size()];
  }

  Article article() {
    return article;
  }

  Block block(int index) {
    return article.blocks().get(index);
  }

  int blockCount() {
    return article.blocks().size();
  }

  Quotation quotation(int index) {
    return quotations.all().get(index);
  }

  int quotationCount() {
    return quotations.all().size();
  }

  Classification classification(int quotation) {
    return classifications.get(quotation);
  }

  /** The blocks as tokens and words. */
  ReadBlocks blocks() {
    return blocks;
  }

  /** The block as words; read on first use. */
  Paragraph paragraph(int block) {
    return blocks.paragraph(block);
  }

  /** The events of the block whose cues begin at words {@code from} to {@code to}. */
  List<Event> events(int block, int from, int to) {
    ParagraphEvents found = events[block];
    if (found == null) {
      found = eventFinder.in(paragraph(block));
      events[block] = found;
    }
    return found.between(from, to);
  }

  /** The events of the sentence that a place stands in, as far as it can be read in one go. */
  List<Event> eventsAround(Place place) {
    Paragraph p = place.paragraph();
    return events(
        p.block(),
        Math.max(p.sentenceBegin(place.word()), place.word() - REACH),
        Math.min(p.sentenceEnd(place.word()), place.word() + REACH));
  }

  /** Where the quotation stands, a place a part; found once, since all sieves ask. */
  List<Place> places(int quotation) {
    List<Place> known = places.get(quotation);
    if (known == null) {
      known = placesOf(quotation);
      places.set(quotation, known);
    }
    return known;
  }

  /** Where the quotation begins; empty if it stands in no paragraph by itself. */
  Optional<Place> firstPlace(int quotation) {
    List<Place> places = places(quotation);
    return places.isEmpty() ? Optional.empty() : Optional.of(places.get(0));
  }

  private List<Place> placesOf(int quotation) {
    List<QuotationPart> parts = quotation(quotation).parts();
    List<Place> places = new ArrayList<>(parts.size());
    for (QuotationPart part : parts) {
      Paragraph paragraph = paragraph(part.block());
      int word = wordOf(paragraph, quotation, part);
      if (word >= 0) {
        places.add(new Place(paragraph, word));
      }
    }
    return Collections.unmodifiableList(places);
  }

  private static int wordOf(Paragraph paragraph, int quotation, QuotationPart part) {
    int word = paragraph.wordAt(part.prose().begin());
    return word < paragraph.size() && paragraph.quotation(word) == quotation ? word : -1;
  }

  /** Whether the quotation, with other quotations at most, is all there is in its first block. */
  boolean standsAlone(int quotation) {
    List<Place> places = quotation(quotation).isNested() ? List.of() : places(quotation);
    return !places.isEmpty() && places.get(0).isAlone();
  }

  /** How many quotations of the article stand alone; counted once. */
  int loneCount() {
    if (loneCount < 0) {
      loneCount = 0;
      for (int q = 0; q < quotationCount(); q++) {
        loneCount += standsAlone(q) ? 1 : 0;
      }
    }
    return loneCount;
  }

  /** How many quotations of block quotes and list items stand alone in theirs; counted once. */
  int setCount() {
    if (setCount < 0) {
      setCount = 0;
      for (int q = 0; q < quotationCount(); q++) {
        setCount += standsAlone(q) && DoubtSieve.isSet(this, q) ? 1 : 0;
      }
    }
    return setCount;
  }

  /** Whether a quotation mark in the block is never closed. */
  boolean hasUnclosedMark(int block) {
    BitSet found = unclosed;
    if (found == null) {
      found = blocksWithUnclosedMark();
      unclosed = found;
    }
    return found.get(block);
  }

  private BitSet blocksWithUnclosedMark() {
    TreeMap<Integer, Integer> blocksByBegin = new TreeMap<>();
    for (int b = 0; b < blockCount(); b++) {
      blocksByBegin.put(block(b).span().begin(), b);
    }
    BitSet found = new BitSet();
    for (MarkProblem problem : quotations.problems()) {
      Map.Entry<Integer, Integer> at = blocksByBegin.floorEntry(problem.mark().begin());
      if (at != null && problem.kind() == MarkProblem.Kind.UNCLOSED) {
        found.set(at.getValue());
      }
    }
    return found;
  }

  /** The answer so far; null if there is none. */
  @Nullable Answer answer(int quotation) {
    return answers[quotation];
  }

  void record(int quotation, Answer answer) {
    answers[quotation] = answer;
  }
}
