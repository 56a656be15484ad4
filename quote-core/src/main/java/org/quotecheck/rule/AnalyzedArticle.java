package org.quotecheck.rule;

import java.util.List;
import java.util.Objects;
import org.quotecheck.article.Article;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.quotation.Quotations;

/**
 * Everything known about one article; the only input of rules.
 *
 * @param article the article
 * @param quotations its quotations and the marks without a partner
 * @param attributions one answer a quotation, in the order of {@link Quotations#all()}
 */
public record AnalyzedArticle(
    Article article, Quotations quotations, List<Attribution> attributions) {
  public AnalyzedArticle {
    Objects.requireNonNull(article, "article must not be null");
    Objects.requireNonNull(quotations, "quotations must not be null");
    attributions = List.copyOf(attributions);
  }
}
