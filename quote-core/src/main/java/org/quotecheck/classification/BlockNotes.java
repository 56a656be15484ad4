package org.quotecheck.classification;

import java.util.Optional;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.article.BlockKind;
import org.quotecheck.article.Inline;
import org.quotecheck.article.InlineKind;
import org.quotecheck.language.Language;
import org.quotecheck.quotation.Labels;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.text.Span;

/**
 * Tells block quotes that quote nobody: many sites set notes, call-outs and link cards that way.
 * Immutable and thread-safe.
 */
final class BlockNotes {
  private final Labels labels;

  BlockNotes(Language language) {
    labels = new Labels(language);
  }

  /**
   * Why the block quote is no quotation; empty if it may be one.
   *
   * @param opening as {@link #opening} says
   */
  Optional<Classification> find(Article article, int opening, Quotation quotation) {
    if (quotation.credit().isPresent()) {
      return Optional.empty();
    }
    if (labels.isFurniture(firstText(article, quotation))) {
      return note("Its label announces a note.");
    }
    if (quotation.first().block() < opening) {
      return note("It opens the article, as an editor's note does.");
    }
    if (isMostly(InlineKind.LINK, article, quotation)) {
      return note("Most of it is a link.");
    }
    return isMostly(InlineKind.STRONG, article, quotation)
        ? note("Most of it is set in bold, as a call-out is.")
        : Optional.empty();
  }

  private static String firstText(Article article, Quotation quotation) {
    QuotationPart first = quotation.first();
    return first.prose().of(article.blocks().get(first.block()).text());
  }

  private static Optional<Classification> note(String reason) {
    return Optional.of(new Classification(QuotationKind.NOTE, true, reason));
  }

  /** How many blocks stand before the first paragraph or list item, that one included. */
  static int opening(Article article) {
    int block = 0;
    for (Block each : article.blocks()) {
      block++;
      if (each.kind() == BlockKind.PARAGRAPH || each.kind() == BlockKind.LIST_ITEM) {
        return block;
      }
    }
    return block;
  }

  private static boolean isMostly(InlineKind kind, Article article, Quotation quotation) {
    int all = 0;
    int marked = 0;
    for (QuotationPart part : quotation.parts()) {
      Block block = article.blocks().get(part.block());
      all += part.prose().length();
      for (Inline inline : block.inlines()) {
        marked += inline.kind() == kind ? common(inline.prose(), part.prose()) : 0;
      }
    }
    return marked * 2 > all;
  }

  private static int common(Span one, Span other) {
    int begin = Math.max(one.begin(), other.begin());
    return Math.max(0, Math.min(one.end(), other.end()) - begin);
  }
}
