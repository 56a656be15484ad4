package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.language.Language;
import org.quotecheck.quotation.mark.Apostrophes;
import org.quotecheck.quotation.mark.MarkPairing;
import org.quotecheck.quotation.mark.PairedBlock;

/** Finds the quotations of an article. Immutable and thread-safe. */
public final class QuotationFinder {
  private final Apostrophes apostrophes;
  private final Labels labels;
  private final Interposed interposed;

  /** A finder that breaks ties by the habits of {@code language}. */
  public QuotationFinder(Language language) {
    Objects.requireNonNull(language, "language must not be null");
    this.apostrophes = new Apostrophes(language);
    this.labels = new Labels(language);
    this.interposed = new Interposed(language);
  }

  /**
   * All quotations and the marks without a partner. Never throws; takes time linear in the article.
   */
  public Quotations find(Article article) {
    List<Block> blocks = article.blocks();
    List<PairedBlock> paired = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      paired.add(MarkPairing.pair(block.text(), apostrophes));
    }
    InlineQuotations inline = InlineQuotations.join(blocks, paired, interposed);
    List<Quotation> marked = new ArrayList<>(inline.quotations());
    marked.addAll(MarkupQuotations.find(blocks, marked));
    List<Quotation> all = new ArrayList<>(BlockQuotations.add(article, marked));
    all.addAll(Turns.find(blocks, labels));
    return new Quotations(Nesting.order(all), inline.problems());
  }
}
