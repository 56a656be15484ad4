package org.quotecheck.rule;

import java.util.List;
import java.util.Objects;
import org.quotecheck.article.Article;
import org.quotecheck.article.Block;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.citation.Citations;
import org.quotecheck.evidence.ledger.LedgerUse;
import org.quotecheck.finding.Place;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.syntax.BlockTokens;
import org.quotecheck.text.Span;

/**
 * Everything known about one article; the only input of rules.
 *
 * @param article the article
 * @param tokens the words and marks of its blocks, looked up in its language
 * @param quotations its quotations and the marks without a partner
 * @param citations what it refers to
 * @param ledger what it says about where its quotations are from
 * @param attributions one answer a quotation, in the order of {@link Quotations#all()}
 */
public record AnalyzedArticle(
    Article article,
    BlockTokens tokens,
    Quotations quotations,
    Citations citations,
    LedgerUse ledger,
    List<Attribution> attributions) {
  public AnalyzedArticle {
    Objects.requireNonNull(article, "article must not be null");
    Objects.requireNonNull(tokens, "tokens must not be null");
    Objects.requireNonNull(quotations, "quotations must not be null");
    Objects.requireNonNull(citations, "citations must not be null");
    Objects.requireNonNull(ledger, "ledger must not be null");
    attributions = List.copyOf(attributions);
  }

  /** The block of an index, as parts of quotations and mentions give it. */
  public Block block(int index) {
    return article.blocks().get(index);
  }

  /** A place in this article, to be named beside a finding. */
  public Place place(Span span) {
    return new Place(article.source().name(), span);
  }
}
