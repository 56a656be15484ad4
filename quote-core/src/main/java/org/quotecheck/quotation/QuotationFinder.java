package org.quotecheck.quotation;

import java.util.List;
import java.util.Objects;
import org.quotecheck.article.Article;
import org.quotecheck.language.Language;

/** Finds the quotations of an article. Immutable and thread-safe. */
public final class QuotationFinder {
  private final Language language;

  /** A finder that breaks ties by the habits of {@code language}. */
  public QuotationFinder(Language language) {
    this.language = Objects.requireNonNull(language, "language must not be null");
  }

  /** All quotations and the marks without a partner. */
  public Quotations find(Article article) {
    Objects.requireNonNull(language);
    return new Quotations(List.of(), List.of());
  }
}
