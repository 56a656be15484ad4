package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.quotecheck.article.Block;
import org.quotecheck.article.Inline;
import org.quotecheck.article.InlineKind;
import org.quotecheck.text.Span;

/** Finds quotations that inline markup shows (HTML's {@code q}) and no marks do. */
final class MarkupQuotations {
  private MarkupQuotations() {}

  private record Place(int block, Span prose) {}

  /** The quotations of the inline markup, without those that have marks too. */
  static List<Quotation> find(List<Block> blocks, List<Quotation> marked) {
    if (!hasMarkup(blocks)) {
      return List.of();
    }
    Set<Place> known = new HashSet<>();
    marked.forEach(q -> q.parts().forEach(p -> known.add(new Place(p.block(), p.prose()))));
    List<Quotation> found = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      for (Inline inline : blocks.get(b).inlines()) {
        if (inline.kind() == InlineKind.QUOTE && isNew(b, inline.prose(), known)) {
          found.add(quotation(b, blocks.get(b), inline.prose()));
        }
      }
    }
    return found;
  }

  private static boolean hasMarkup(List<Block> blocks) {
    for (Block block : blocks) {
      for (Inline inline : block.inlines()) {
        if (inline.kind() == InlineKind.QUOTE) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNew(int block, Span span, Set<Place> known) {
    Span outside = new Span(Math.max(0, span.begin() - 1), span.end() + 1);
    return !span.isEmpty()
        && !known.contains(new Place(block, span))
        && !known.contains(new Place(block, outside));
  }

  private static Quotation quotation(int b, Block block, Span span) {
    QuotationPart part = new QuotationPart(b, span, block.prose().toSource(span));
    return new Quotation(
        QuotationForm.INLINE, List.of(part), 0, 0, OptionalInt.empty(), Optional.empty());
  }
}
