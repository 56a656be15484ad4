package org.quotecheck.rule.builtin.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.citation.Citation;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** The attribute cite of a quotation holds words instead of an address. */
final class CiteAttributeInvalid implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("cite-attribute-invalid", "The cite of a quotation is no address.")
          .level(Level.ERROR);

  /** With a scheme, or as a path: a word alone is a name. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|[/?#.]|[^/?#]*[/?#.])[^\\s<>\"{}|\\\\^`]*");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article
        .citations()
        .all(CitationMarkKind.SOURCE)
        .map(Citation::mark)
        .filter(mark -> !isAddress(mark.address()))
        .map(mark -> finding(mark, context))
        .toList();
  }

  /** Empty, it stands for the page itself, or for a shortcode that fills it in. */
  private static boolean isAddress(String address) {
    return address.isEmpty()
        || (address.chars().noneMatch(Character::isWhitespace)
            && ADDRESS.matcher(address).matches());
  }

  private static Finding finding(CitationMark mark, RuleContext context) {
    String message =
        "The attribute cite says “"
            + mark.address()
            + "”, which is no address. Put the address of the source here, and who said it into"
            + " the text.";
    return context.finding(mark.span(), message);
  }
}
