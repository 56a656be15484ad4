package org.quotecheck.rule.builtin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Status;
import org.quotecheck.classification.QuotationKind;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.wording.PlainWords;
import org.quotecheck.rule.wording.Wording;
import org.quotecheck.speaker.Speaker;

/** A quotation over several paragraphs whose marks do not show that it goes on. */
final class MultiParagraphQuote implements ArticleRule {
  /** A shorter paragraph inside the marks is a credit as often as a part of the quotation. */
  private static final int FEWEST_WORDS = 12;

  private static final RuleInfo INFO =
      RuleInfo.named("multi-paragraph-quote", "The marks hide that a quotation goes on.")
          .level(Level.INFO)
          .atMost(Level.OFF, Genre.FICTION, Genre.INTERVIEW);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    Wording wording = new Wording(analyzed.article());
    Optional<Attribution> before = Optional.empty();
    for (Attribution answer : analyzed.attributions()) {
      Quotation quotation = answer.quotation();
      if (!quotation.isNested() && quotation.form() == QuotationForm.INLINE) {
        findings.addAll(notReopened(analyzed, wording, quotation, context));
        before
            .filter(earlier -> goesOn(analyzed, earlier, answer))
            .map(earlier -> closedEarly(analyzed, wording, earlier, answer, context))
            .ifPresent(findings::add);
        before = Optional.of(answer);
      }
    }
    return findings;
  }

  private static List<Finding> notReopened(
      AnalyzedArticle analyzed, Wording wording, Quotation quotation, RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (int part = 1; part < quotation.parts().size(); part++) {
      QuotationPart silent = quotation.parts().get(part);
      if (!wording.reopens(quotation, part) && isLongParagraph(analyzed, silent)) {
        String message =
            String.format(
                Locale.ROOT,
                "The quotation %s goes on in this paragraph, which opens without a mark. Open every"
                    + " paragraph of it with one.",
                wording.opening(quotation));
        findings.add(
            context
                .finding(silent.source(), message)
                .relatedTo(List.of(analyzed.place(quotation.first().source()))));
      }
    }
    return findings;
  }

  private static boolean isLongParagraph(AnalyzedArticle analyzed, QuotationPart part) {
    Block block = analyzed.block(part.block());
    return block.kind() == BlockKind.PARAGRAPH
        && PlainWords.of(part.prose().of(block.text())).size() >= FEWEST_WORDS;
  }

  /**
   * Whether a quotation fills the start of a paragraph and nobody but the speaker before says it.
   */
  private static boolean goesOn(AnalyzedArticle analyzed, Attribution earlier, Attribution answer) {
    QuotationPart last = earlier.quotation().last();
    QuotationPart next = answer.quotation().first();
    return next.block() == last.block() + 1
        && endsParagraph(analyzed, last)
        && opensParagraph(analyzed, next)
        && earlier.quotation().closeLength() > 0
        && earlier.classification().kind() == QuotationKind.DIRECT
        && answer.classification().kind() == QuotationKind.DIRECT
        && isMarkedAlike(analyzed, earlier.quotation(), answer.quotation())
        && isCarried(earlier, answer);
  }

  /** Straight marks behind curly ones come from somewhere else. */
  private static boolean isMarkedAlike(AnalyzedArticle analyzed, Quotation one, Quotation other) {
    QuoteMarks marks = new QuoteMarks(analyzed.article());
    Set<QuoteMarks.Style> styles =
        Stream.of(one, other)
            .flatMap(quotation -> marks.doubleMarks(quotation).stream())
            .map(QuoteMarks.Mark::style)
            .collect(Collectors.toSet());
    return styles.size() < 2;
  }

  private static boolean endsParagraph(AnalyzedArticle analyzed, QuotationPart part) {
    Block block = analyzed.block(part.block());
    return block.kind() == BlockKind.PARAGRAPH
        && block.text().substring(part.prose().end()).isBlank();
  }

  private static boolean opensParagraph(AnalyzedArticle analyzed, QuotationPart part) {
    Block block = analyzed.block(part.block());
    return block.kind() == BlockKind.PARAGRAPH
        && block.text().substring(0, part.prose().begin()).isBlank();
  }

  private static boolean isCarried(Attribution earlier, Attribution answer) {
    int block = answer.quotation().first().block();
    return answer.status() == Status.ATTRIBUTED
        && answer.mention().filter(mention -> mention.block() < block).isPresent()
        && answer.cue().filter(cue -> cue.block() >= block).isEmpty()
        && name(earlier).equals(name(answer))
        && earlier.mention().equals(answer.mention());
  }

  private static Optional<String> name(Attribution answer) {
    return answer.speaker().flatMap(Speaker::name);
  }

  private static Finding closedEarly(
      AnalyzedArticle analyzed,
      Wording wording,
      Attribution earlier,
      Attribution answer,
      RuleContext context) {
    String message =
        String.format(
            Locale.ROOT,
            "%s seems to go on from the paragraph before, where the quotation is closed. Drop the"
                + " closing mark there, or say here who speaks.",
            wording.opening(answer.quotation()));
    return context
        .finding(answer.quotation().span(), message)
        .relatedTo(List.of(analyzed.place(earlier.quotation().last().source())));
  }
}
