package org.quotecheck;

import java.util.List;
import java.util.function.Function;
import org.quotecheck.article.Article;
import org.quotecheck.article.ArticleFormat;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Strictness;
import org.quotecheck.attribution.sieve.Attributor;
import org.quotecheck.citation.Citations;
import org.quotecheck.citation.bibliography.Library;
import org.quotecheck.language.Language;
import org.quotecheck.quotation.QuotationFinder;
import org.quotecheck.quotation.Quotations;
import org.quotecheck.rule.AnalyzedArticle;
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

  /** Everything known about a text, with the bibliographies that it names. */
  AnalyzedArticle analyze(SourceText source, Function<Article, Library> libraries) {
    Article article = ArticleFormats.forName(source.name(), formats).parse(source);
    return analyze(article, Citations.of(article, libraries.apply(article)));
  }

  /** Everything known about a bibliography that is looked at itself. */
  AnalyzedArticle analyze(Library own) {
    return analyze(own.bibliographies().get(0).article(), Citations.of(own));
  }

  /** Everything known about an article whose citations are known. */
  private AnalyzedArticle analyze(Article article, Citations citations) {
    Quotations quotations = finder.find(article);
    BlockTokens tokens = BlockTokens.of(article, language);
    List<Attribution> attributions = attributor.attribute(article, tokens, quotations);
    return new AnalyzedArticle(article, tokens, quotations, citations, attributions);
  }
}
