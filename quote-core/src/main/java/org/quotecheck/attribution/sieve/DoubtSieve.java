package org.quotecheck.attribution.sieve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.Inline;
import org.quotecheck.article.InlineKind;
import org.quotecheck.attribution.Status;
import org.quotecheck.attribution.points.Place;
import org.quotecheck.attribution.sentence.FirstPerson;
import org.quotecheck.attribution.sentence.Portraits;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.text.Span;
import org.quotecheck.text.TokenKind;
import org.quotecheck.text.Tokenizer;
import org.quotecheck.text.Tokens;

/**
 * Nobody is named for the quotation, but the page tells its readers more than its words tell us:
 * this sieve hesitates where the layout, another language or a broken mark may explain the gap.
 */
final class DoubtSieve implements Sieve {
  /** From this number on, block quotes without a name are a collection of comments. */
  private static final int COMMENTS = 3;

  /** Fewer words can be in any language. */
  private static final int FEWEST_WORDS = 6;

  /** A paragraph of so few words that tells what somebody does beside a quotation. */
  private static final int BEAT = 9;

  private final List<WordList> smallWords;
  private final List<WordList> persons;
  private final Portraits portraits;
  private final FirstPerson firstPerson;

  DoubtSieve(Language language) {
    portraits = new Portraits(language);
    firstPerson = new FirstPerson(language);
    smallWords =
        Stream.of("determiners", "prepositions", "auxiliaries", "pronouns-subject", "conjunctions")
            .map(language::list)
            .toList();
    persons = Stream.of("role-persons", "role-groups").map(language::list).toList();
  }

  @Override
  public String name() {
    return "doubt";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    return context
        .firstPlace(quotation)
        .flatMap(place -> reason(quotation, place, context))
        .map(reason -> Answers.without(name(), Status.UNDECIDED, reason));
  }

  private Optional<String> reason(int quotation, Place place, AttributionContext context) {
    int block = place.paragraph().block();
    if (isForeign(place)) {
      return Optional.of("Its words are hardly in the language of the article.");
    }
    if (block > 0 && context.hasUnclosedMark(block - 1)) {
      return Optional.of("A mark before it is never closed, so it may go on from there.");
    }
    if (ResumeSieve.isCrosshead(place, context)) {
      return Optional.of("It stands over a section as a heading does.");
    }
    if (opensWithTopic(place, context)) {
      return Optional.of("Its paragraph is about the name in bold at its start.");
    }
    if (isComment(quotation, context)) {
      return Optional.of("It is one of several comments whose authors nobody names.");
    }
    if (place.isAlone() && isUnderHeadline(context, block)) {
      return Optional.of("It stands right under the headline, as a pull quote does.");
    }
    if (place.isAlone() && block > 0 && isBehindQuestion(context.paragraph(block - 1), context)) {
      return Optional.of("Whoever tells the story asks right before it, and nobody answers.");
    }
    if (place.isAlone() && isInPortrait(place, context)) {
      return Optional.of("It is in the first person, and the text around it tells of one person.");
    }
    return place.isAlone() && block > 0 && isBeat(context, block - 1)
        ? Optional.of("The short paragraph before tells what somebody does who may be speaking.")
        : Optional.empty();
  }

  /** <i>“Will it hold?” I asked.</i>, as the end of the paragraph before. */
  private boolean isBehindQuestion(Paragraph p, AttributionContext context) {
    int limit = p.size() == 0 ? 0 : p.sentenceBegin(p.size() - 1);
    for (int i = p.size() - 1; i >= limit; i--) {
      Answer answer = p.quotation(i) < 0 ? null : context.answer(p.quotation(i));
      if (answer != null && answer.isAttributed() && answer.mention() != null) {
        Span asker = answer.mention().prose();
        return p.lastInside(i) == '?'
            && answer.mention().block() == p.block()
            && p.is(p.wordAt(asker.begin()), WordClass.PRONOUN)
            && firstPerson.isIn(asker.of(p.text()));
      }
    }
    return false;
  }

  /** <i>Ana had never rowed. “I could not swim.” Then she met Tarn.</i> */
  private boolean isInPortrait(Place place, AttributionContext context) {
    Paragraph p = place.paragraph();
    int block = p.block();
    if (!isParagraph(context, block - 1) || !firstPerson.isIn(p.word(place.word()))) {
      return false;
    }
    Paragraph before = context.paragraph(block - 1);
    if (isParagraph(context, block + 1)) {
      return portraits.goOn(before, context.paragraph(block + 1));
    }
    boolean between =
        isParagraph(context, block - 2)
            && isParagraph(context, block - 3)
            && context.paragraph(block - 2).isQuotationsOnly();
    return between
        ? portraits.goOn(context.paragraph(block - 3), before)
        : portraits.goOn(before, before);
  }

  private static boolean isParagraph(AttributionContext context, int block) {
    return block >= 0
        && block < context.blockCount()
        && context.block(block).kind() == BlockKind.PARAGRAPH;
  }

  private static boolean isUnderHeadline(AttributionContext context, int block) {
    if (block > AttributionContext.REACH) {
      return false;
    }
    for (int b = block - 1; b >= 0; b--) {
      BlockKind kind = context.block(b).kind();
      boolean head =
          kind == BlockKind.TITLE || kind == BlockKind.DESCRIPTION || kind == BlockKind.HEADING;
      if (!head) {
        return false;
      }
    }
    return block > 0;
  }

  private boolean isForeign(Place place) {
    Tokens tokens = Tokenizer.tokenize(place.paragraph().word(place.word()));
    int words = 0;
    int small = 0;
    Set<String> different = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(i).toLowerCase(Locale.ROOT);
      words += tokens.kind(i) == TokenKind.WORD ? 1 : 0;
      if (tokens.kind(i) == TokenKind.WORD && isSmallWord(word)) {
        small++;
        different.add(word);
      }
    }
    return words >= FEWEST_WORDS && different.size() <= 1 && small * 5 < words;
  }

  private boolean isSmallWord(String word) {
    return smallWords.stream().anyMatch(list -> list.contains(word));
  }

  /** <b>Ana Ruiz</b>, head of the port, plans ahead. “We dig.” */
  private static boolean opensWithTopic(Place place, AttributionContext context) {
    Paragraph p = place.paragraph();
    for (Inline inline : context.block(p.block()).inlines()) {
      Span prose = inline.prose();
      boolean bold = inline.kind() == InlineKind.STRONG;
      if (prose.begin() > 0) {
        return false;
      }
      if (bold && prose.end() < p.begin(place.word()) && hasName(p, prose)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasName(Paragraph p, Span prose) {
    int end = Math.min(p.wordAt(prose.end()), AttributionContext.REACH);
    for (int i = 0; i < end; i++) {
      if (p.is(i, WordClass.NAME)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComment(int quotation, AttributionContext context) {
    return context.standsAlone(quotation)
        && isSet(context, quotation)
        && context.setCount() >= COMMENTS;
  }

  static boolean isSet(AttributionContext context, int quotation) {
    BlockKind kind = context.block(context.quotation(quotation).first().block()).kind();
    return kind == BlockKind.BLOCK_QUOTE || kind == BlockKind.LIST_ITEM;
  }

  private boolean isPerson(Paragraph p, int head) {
    return p.is(head, WordClass.NAME)
        || p.is(head, WordClass.PRONOUN)
        || persons.stream().anyMatch(list -> list.contains(p.lower(head)));
  }

  /** <i>She shook her head.</i> */
  private boolean isBeat(AttributionContext context, int block) {
    Paragraph p = context.paragraph(block);
    if (context.block(block).kind() != BlockKind.PARAGRAPH || p.size() == 0 || p.size() > BEAT) {
      return false;
    }
    boolean verb = false;
    for (int i = 0; i < p.size(); i++) {
      if (p.quotation(i) >= 0) {
        return false;
      }
      verb |= p.wordClass(i).isFinite();
    }
    return verb && p.inChunk(0) && isPerson(p, p.chunkEnd(0) - 1);
  }
}
