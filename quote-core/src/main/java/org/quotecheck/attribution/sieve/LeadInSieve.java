package org.quotecheck.attribution.sieve;

import java.util.List;
import java.util.Optional;
import org.quotecheck.article.BlockKind;
import org.quotecheck.attribution.sentence.FirstPerson;
import org.quotecheck.attribution.sentence.SignatureLines;
import org.quotecheck.attribution.sentence.TagSentences;
import org.quotecheck.language.Language;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.WordClass;
import org.quotecheck.syntax.event.Carriers;
import org.quotecheck.syntax.event.Event;
import org.quotecheck.text.Span;

/**
 * The paragraph before ends with a colon and names the speaker: {@code Ruiz wrote to the council:}
 * Before a block quote it needs no colon, nor does a block that holds a name and nothing else than
 * who that is: {@code Ana Ruiz, cook} The paragraph below may say whose it was: {@code That was
 * Ruiz’s answer.}
 */
final class LeadInSieve implements Sieve {
  /** The words of a place and a day, at most. */
  private static final int DATELINE = 10;

  private final SignatureLines lines;
  private final FirstPerson firstPerson;
  private final Carriers carriers;
  private final TagSentences tags;

  LeadInSieve(Language language) {
    this.lines = new SignatureLines(language);
    this.firstPerson = new FirstPerson(language);
    this.carriers = new Carriers(language);
    this.tags = new TagSentences(language);
  }

  @Override
  public String name() {
    return "lead-in";
  }

  @Override
  public Optional<Answer> answer(int quotation, AttributionContext context) {
    int block = context.quotation(quotation).first().block();
    if (!opensBlock(quotation, context) && !isDated(context.paragraph(block))) {
      return Optional.empty();
    }
    Optional<Answer> named = nameAbove(block, context).or(() -> tagBelow(block, context));
    if (named.isPresent()) {
      return named;
    }
    int before = block - 1;
    int limit = Math.max(0, block - AttributionContext.REACH);
    while (before >= limit && isSkipped(context, before, block)) {
      before--;
    }
    if (before < limit) {
      return Optional.empty();
    }
    Optional<Answer> colon = leadIn(context, context.paragraph(before));
    if (colon.isEmpty()) {
      colon = heading(context, block, context.paragraph(before));
    }
    boolean set = context.block(block).kind() == BlockKind.BLOCK_QUOTE;
    return colon.isEmpty() && set ? lastSentence(context, context.paragraph(before)) : colon;
  }

  /** <i>Ana Ruiz, cook</i> right above a quotation that stands alone. */
  private Optional<Answer> nameAbove(int block, AttributionContext context) {
    Paragraph p = context.paragraph(block);
    if (!p.isQuotationsOnly()) {
      return Optional.empty();
    }
    boolean speaks = firstPerson.isIn(p.text());
    return lines
        .above(context.article(), context.blocks(), block, speaks)
        .map(
            line -> {
              String name = line.prose().of(context.block(line.block()).text());
              return Answers.byLayout(
                  name(), line.block(), line.prose(), "“" + name + "” is named right above it.");
            });
  }

  /** <i>That was Ruiz’s answer when …</i> right below a quotation that stands alone. */
  private Optional<Answer> tagBelow(int block, AttributionContext context) {
    int below = block + 1;
    if (below >= context.blockCount()
        || context.block(below).kind() != BlockKind.PARAGRAPH
        || !context.paragraph(block).isQuotationsOnly()) {
      return Optional.empty();
    }
    Paragraph p = context.paragraph(below);
    Span prose = p.size() == 0 ? new Span(0, 0) : tags.speaker(p, 0, p.sentenceEnd(0));
    return prose.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Answers.byLayout(
                name(),
                below,
                prose,
                "The paragraph below says that it is “" + prose.of(p.text()) + "” who speaks."));
  }

  /** <i>HARLOW, 9 May – “…”</i>: nothing but a place and a day before the one quotation. */
  private static boolean isDated(Paragraph p) {
    int quotation = p.size() - 1;
    if (quotation < 2
        || quotation > DATELINE
        || p.quotation(quotation) < 0
        || !p.is(0, WordClass.NAME)
        || !p.is(quotation - 1, WordClass.DASH)) {
      return false;
    }
    for (int i = 1; i < quotation - 1; i++) {
      switch (p.wordClass(i)) {
        case NAME, COMMA, NUMBER, TIME -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  static boolean opensBlock(int quotation, AttributionContext context) {
    return context.firstPlace(quotation).filter(p -> p.word() == 0).isPresent();
  }

  /** Other items of the list and other paragraphs of the same block quote share the lead-in. */
  private static boolean isSkipped(AttributionContext context, int before, int block) {
    int group = context.block(block).group();
    boolean sameGroup = group != 0 && context.block(before).group() == group;
    boolean sibling =
        context.block(block).kind() == BlockKind.BLOCK_QUOTE
            && context.block(before).kind() == BlockKind.BLOCK_QUOTE;
    return sameGroup || sibling || context.block(before).kind() == BlockKind.CAPTION;
  }

  private Optional<Answer> leadIn(AttributionContext context, Paragraph p) {
    int last = p.size() - 1;
    if (last < 0 || !p.is(last, WordClass.COLON)) {
      return Optional.empty();
    }
    int begin = p.sentenceBegin(last);
    List<Event> events = context.events(p.block(), begin, p.size());
    for (int i = events.size() - 1; i >= 0; i--) {
      Event event = events.get(i);
      if (event.tier() >= 2 || i == 0) {
        return Optional.of(
            Answers.byEvent(name(), p, event, " in the lead-in that ends with a colon", List.of()));
      }
    }
    Optional<Answer> source = source(p, begin);
    return source.isPresent() ? source : firstPhrase(p, begin);
  }

  /** <i>The following is a statement from Ruiz:</i>, <i>Statement from Ruiz on the fire</i>. */
  private Optional<Answer> source(Paragraph p, int begin) {
    int end = Math.min(p.size(), begin + AttributionContext.REACH);
    for (int i = begin; i < end; i++) {
      boolean opens = i == begin || p.is(i - 1, WordClass.AUXILIARY);
      int from = opens ? carriers.source(p, i, p.size()) : i;
      if (from > i) {
        var prose = p.span(from, p.chunkEnd(from));
        String name = prose.of(p.text());
        return Optional.of(
            Answers.byLayout(
                name(), p.block(), prose, "The lead-in says that it is from “" + name + "”."));
      }
    }
    return Optional.empty();
  }

  /**
   * The same without a colon, of a line or sentence that tells nothing else: no <i>Letter from
   * Varde</i>.
   */
  private Optional<Answer> heading(AttributionContext context, int block, Paragraph p) {
    Paragraph quoted = context.paragraph(block);
    boolean alone = p.size() > 0 && (quoted.isQuotationsOnly() || isDated(quoted));
    if (!alone || p.size() > AttributionContext.REACH) {
      return Optional.empty();
    }
    int source = carriers.source(p, 0, p.size());
    boolean placeless = source > 0 && p.chunkEnd(source) > source + 1;
    boolean line = placeless && !p.is(p.size() - 1, WordClass.STOP);
    int verbs = 0;
    for (int i = 0; i < p.size(); i++) {
      verbs += p.wordClass(i).isFinite() ? 1 : 0;
    }
    boolean tells = verbs == 0 ? line : verbs == 1 && source == 0;
    return tells && p.sentence(0) == p.sentence(p.size() - 1) ? source(p, 0) : Optional.empty();
  }

  /** A block quote needs no colon before it: <i>Ruiz put it in her blog last week.</i> */
  private Optional<Answer> lastSentence(AttributionContext context, Paragraph p) {
    if (p.size() == 0) {
      return Optional.empty();
    }
    int begin = p.sentenceBegin(p.size() - 1);
    for (Event event : context.events(p.block(), begin, p.size())) {
      if (event.tier() >= 2 && isNamed(p, event)) {
        return Optional.of(
            Answers.byEvent(
                name(), p, event, " in the sentence that leads into the block quote", List.of()));
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Paragraph p, Event event) {
    for (int i = event.subjectFrom(); i < event.subjectTo(); i++) {
      if (p.is(i, WordClass.NAME)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Answer> firstPhrase(Paragraph p, int begin) {
    for (int i = begin; i < Math.min(p.size(), begin + AttributionContext.REACH); i++) {
      if (p.inChunk(i) && p.isCapital(i)) {
        var prose = p.span(p.chunkBegin(i), p.chunkEnd(i));
        return Optional.of(
            Answers.byLayout(
                name(),
                p.block(),
                prose,
                "The lead-in that ends with a colon names “" + prose.of(p.text()) + "”."));
      }
    }
    return Optional.empty();
  }
}
