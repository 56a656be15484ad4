package org.quotecheck.speaker.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.quotation.Quotations;

/** Which offsets of a block stand inside quotation marks. Immutable. */
final class QuotedText {
  private final List<List<QuotationPart>> parts;

  QuotedText(Article article, Quotations quotations) {
    parts = new ArrayList<>(Collections.nCopies(article.blocks().size(), List.of()));
    for (Quotation quotation : quotations.all()) {
      if (!quotation.isNested() && quotation.form() == QuotationForm.INLINE) {
        for (QuotationPart part : quotation.parts()) {
          add(part);
        }
      }
    }
  }

  private void add(QuotationPart part) {
    if (parts.get(part.block()).isEmpty()) {
      parts.set(part.block(), new ArrayList<>(2));
    }
    parts.get(part.block()).add(part);
  }

  /** Whether a prose offset of a block is quoted. */
  boolean contains(int block, int offset) {
    List<QuotationPart> inBlock = parts.get(block);
    int low = 0;
    int high = inBlock.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inBlock.get(middle).prose().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < inBlock.size() && inBlock.get(low).prose().contains(offset);
  }
}
