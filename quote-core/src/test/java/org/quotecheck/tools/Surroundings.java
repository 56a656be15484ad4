package org.quotecheck.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quotecheck.article.Block;
import org.quotecheck.language.Language;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.syntax.Paragraph;
import org.quotecheck.syntax.ParagraphReader;
import org.quotecheck.syntax.event.EventFinder;
import org.quotecheck.text.Span;

/**
 * The sentences of one article as the engine reads them, for those who ask why it erred. Not
 * thread-safe.
 */
final class Surroundings {
  /** The nearest that something outside a quotation can stand. */
  static final String SAME_SENTENCE = "in the same sentence";

  private final AnalyzedArticle analyzed;
  private final ParagraphReader reader;
  private final EventFinder finder;
  private final Map<Integer, Paragraph> paragraphs = new HashMap<>();

  private Surroundings(AnalyzedArticle analyzed, ParagraphReader reader, EventFinder finder) {
    this.analyzed = analyzed;
    this.reader = reader;
    this.finder = finder;
  }

  /** What makes the surroundings of any article of the language. */
  static Function<AnalyzedArticle, Surroundings> in(Language language) {
    ParagraphReader reader = new ParagraphReader(language);
    EventFinder finder = new EventFinder(language);
    return analyzed -> new Surroundings(analyzed, reader, finder);
  }

  /**
   * A word of the article.
   *
   * @param paragraph its paragraph
   * @param word its number there
   */
  record Spot(Paragraph paragraph, int word) {
    private int sentence() {
      return paragraph.sentence(word);
    }

    private int block() {
      return paragraph.block();
    }
  }

  /** The first word that shares a character with {@code source}; a quotation is one word. */
  Optional<Spot> spot(Span source) {
    List<Block> blocks = blocks();
    for (int b = 0; b < blocks.size(); b++) {
      if (blocks.get(b).span().overlaps(source)) {
        Paragraph paragraph = paragraph(b);
        for (int word = 0; word < paragraph.size(); word++) {
          if (source(paragraph, word, word + 1).overlaps(source)) {
            return Optional.of(new Spot(paragraph, word));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The sentence around the first word of {@code source}; empty if it stands in no prose. */
  String sentence(Span source) {
    return spot(source).map(Surroundings::sentence).orElse("");
  }

  private static String sentence(Spot spot) {
    Paragraph paragraph = spot.paragraph();
    int begin = paragraph.sentenceBegin(spot.word());
    return paragraph.span(begin, paragraph.sentenceEnd(spot.word())).of(paragraph.text());
  }

  /** Where {@code other} stands, seen from {@code quote}. */
  String where(Span quote, Span other) {
    return spot(quote)
        .flatMap(from -> spot(other).map(to -> where(from, to)))
        .orElse("outside the prose");
  }

  private static String where(Spot quote, Spot other) {
    int distance = other.block() - quote.block();
    if (distance == 0 && other.word() == quote.word()) {
      return "inside the quotation";
    }
    if (distance == 0) {
      return other.sentence() == quote.sentence() ? SAME_SENTENCE : "in the same paragraph";
    }
    return switch (distance) {
      case -1 -> "in the paragraph before";
      case 1 -> "in the paragraph behind";
      default -> "elsewhere";
    };
  }

  /** Whether the engine has a cue whose subject shares a word with {@code mention}. */
  boolean isSubject(Span mention) {
    return spot(mention).stream()
        .map(Spot::paragraph)
        .flatMap(p -> finder.find(p).stream().map(e -> source(p, e.subjectFrom(), e.subjectTo())))
        .anyMatch(mention::overlaps);
  }

  private Span source(Paragraph paragraph, int from, int to) {
    return blocks().get(paragraph.block()).prose().toSource(paragraph.span(from, to));
  }

  private List<Block> blocks() {
    return analyzed.article().blocks();
  }

  private Paragraph paragraph(int block) {
    return paragraphs.computeIfAbsent(block, b -> reader.read(b, blocks().get(b), folds(b)));
  }

  private List<ParagraphReader.Fold> folds(int block) {
    List<Quotation> all = analyzed.quotations().all();
    List<ParagraphReader.Fold> folds = new ArrayList<>();
    for (int q = 0; q < all.size(); q++) {
      Quotation quotation = all.get(q);
      for (QuotationPart part : quotation.parts()) {
        if (part.block() == block && !quotation.isNested()) {
          int close = part.equals(quotation.last()) ? quotation.closeLength() : 0;
          folds.add(new ParagraphReader.Fold(q, part.prose(), close));
        }
      }
    }
    return folds;
  }
}
