package org.quotecheck.speaker.name;

import org.quotecheck.article.Article;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationForm;
import org.quotecheck.quotation.QuotationPart;
import org.quotecheck.quotation.Quotations;

/** Which offsets of a block stand inside quotation marks. Immutable. */
final class QuotedText {
  /**
   * For each block where its parts begin among all, and behind the last block how many there are.
   */
  private final int[] firsts;

  private final int[] begins;
  private final int[] ends;

  QuotedText(Article article, Quotations quotations) {
    firsts = new int[article.blocks().size() + 1];
    for (Quotation quotation : quotations.all()) {
      if (isMarked(quotation)) {
        for (QuotationPart part : quotation.parts()) {
          firsts[part.block() + 1]++;
        }
      }
    }
    for (int block = 1; block < firsts.length; block++) {
      firsts[block] += firsts[block - 1];
    }
    begins = new int[firsts[firsts.length - 1]];
    ends = new int[begins.length];
    fill(quotations);
  }

  private void fill(Quotations quotations) {
    int[] next = firsts.clone();
    for (Quotation quotation : quotations.all()) {
      if (isMarked(quotation)) {
        for (QuotationPart part : quotation.parts()) {
          int at = next[part.block()]++;
          begins[at] = part.prose().begin();
          ends[at] = part.prose().end();
        }
      }
    }
  }

  private static boolean isMarked(Quotation quotation) {
    return !quotation.isNested() && quotation.form() == QuotationForm.INLINE;
  }

  /** Whether a prose offset of a block is quoted. */
  boolean contains(int block, int offset) {
    int low = firsts[block];
    int limit = firsts[block + 1];
    int high = limit;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < limit && begins[low] <= offset;
  }
}
