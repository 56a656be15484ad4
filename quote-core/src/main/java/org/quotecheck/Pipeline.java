package org.quotecheck;

import java.util.List;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleFormat;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Strictness;
import org.quotecheck.attribution.sieve.Attributor;
import org.quotecheck.citation.Citations;
import org.quotecheck.citation.bibliography.Library;
import org.quotecheck.citation.link.Neighbourhood;
import org.quotecheck.evidence.ledger.LedgerUse;
import org.quotecheck.file.Ledgers;
import org.quotecheck.file.Surroundings;
import org.quotecheck.language.Language;
import org.quotecheck.quotation.QuotationFinder;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.wording.Wording;
import org.quotecheck.speaker.known.KnownNames;
import org.quotecheck.syntax.BlockTokens;
import org.quotecheck.text.SourceText;

/** The stages for one language and strictness. Immutable and thread-safe. */
final class Pipeline {
  private final Language language;
  private final List<ArticleFormat> formats;
  private final QuotationFinder finder;
  private final Attributor attributor;

  Pipeline(
      Language language, List<ArticleFormat> formats, Strictness strictness, KnownNames known) {
    this.language = language;
    this.formats = List.copyOf(formats);
    this.finder = new QuotationFinder(language);
    this.attributor = new Attributor(language, strictness, known);
  }

  Language language() {
    return language;
  }

  /** Everything known about a text, with what other files say about it. */
  AnalyzedArticle analyze(SourceText source, Surroundings surroundings) {
    Article article = ArticleFormats.forName(source.name(), formats).parse(source);
    Quotations quotations = finder.find(article);
    LedgerUse ledger = surroundings.ledgers().apply(article, () -> words(article, quotations));
    Citations citations = Citations.of(article, surroundings.neighbourhood());
    return analyze(article, quotations, citations, ledger);
  }

  private static List<String> words(Article article, Quotations quotations) {
    Wording wording = new Wording(article);
    return quotations.all().stream().map(wording::inside).toList();
  }

  /** Everything known about a bibliography that is looked at itself. */
  AnalyzedArticle analyze(Library own) {
    Article article = own.bibliographies().get(0).article();
    return analyze(article, finder.find(article), Citations.of(own), LedgerUse.NONE);
  }

  /** Everything known about a ledger that is a file of its own. */
  AnalyzedArticle analyze(Ledgers.OfFile own) {
    Article article = own.article();
    Citations none = Citations.of(article, Neighbourhood.NONE);
    return analyze(article, finder.find(article), none, own.use());
  }

  private AnalyzedArticle analyze(
      Article article, Quotations quotations, Citations citations, LedgerUse ledger) {
    BlockTokens tokens = BlockTokens.of(article, language);
    List<Attribution> attributions = attributor.attribute(article, tokens, quotations);
    return new AnalyzedArticle(article, tokens, quotations, citations, ledger, attributions);
  }
}
