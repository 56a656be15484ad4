package org.quotecheck.rule.builtin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.finding.Fix;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.text.Span;

/** The marks of an article's quotations, one by one. Immutable. */
final class QuoteMarks {
  private final Article article;

  QuoteMarks(Article article) {
    this.article = article;
  }

  /** How a double mark is drawn. */
  enum Style {
    STRAIGHT,
    CURLY
  }

  /**
   * One double mark.
   *
   * @param opens whether it opens a quotation or a paragraph of one
   * @param source where it stands in the source
   */
  record Mark(Style style, boolean opens, Span source) {
    /** The change that draws it in another style. */
    Fix.Edit in(Style other) {
      String curly = opens ? "“" : "”";
      return new Fix.Edit(source, other == Style.STRAIGHT ? "\"" : curly);
    }

    /** The change that makes it a single mark of the same style. */
    Fix.Edit single() {
      String curly = opens ? "‘" : "’";
      return new Fix.Edit(source, style == Style.STRAIGHT ? "'" : curly);
    }
  }

  /** The double marks of a quotation in order; those of another kind are left out. */
  List<Mark> doubleMarks(Quotation quotation) {
    List<Mark> marks = new ArrayList<>();
    if (quotation.openLength() == 1) {
      quotation
          .parts()
          .forEach(part -> mark(part, part.prose().begin(), true).ifPresent(marks::add));
    }
    if (quotation.closeLength() == 1) {
      QuotationPart last = quotation.last();
      mark(last, last.prose().end() - 1, false).ifPresent(marks::add);
    }
    return marks;
  }

  private Optional<Mark> mark(QuotationPart part, int at, boolean opens) {
    Block block = article.blocks().get(part.block());
    Span source = block.prose().toSource(new Span(at, at + 1));
    return style(block.text().charAt(at)).map(style -> new Mark(style, opens, source));
  }

  private static Optional<Style> style(char glyph) {
    return switch (glyph) {
      case '"' -> Optional.of(Style.STRAIGHT);
      case '“', '”' -> Optional.of(Style.CURLY);
      default -> Optional.empty();
    };
  }
}
