package org.quotecheck.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.quotecheck.article.Article;
import org.quotecheck.language.Language;

/** Finds the quotations of an article. Immutable and thread-safe. */
public final class QuotationFinder {
  private final Apostrophes apostrophes;

  /** A finder that breaks ties by the habits of {@code language}. */
  public QuotationFinder(Language language) {
    this.apostrophes =
        new Apostrophes(Objects.requireNonNull(language, "language must not be null"));
  }

  /** All quotations and the marks without a partner, in time linear in the article. */
  public Quotations find(Article article) {
    List<PairedBlock> paired =
        article.blocks().stream().map(b -> MarkPairing.pair(b.text(), apostrophes)).toList();
    InlineQuotations inline = InlineQuotations.join(article.blocks(), paired);
    List<Quotation> found = new ArrayList<>(inline.quotations());
    return new Quotations(Nesting.order(found), inline.problems());
  }
}
