package org.quotecheck.rule.builtin.citation;

import java.util.List;
import org.quotecheck.citation.BrokenLink;
import org.quotecheck.citation.link.Destination.State;
import org.quotecheck.citation.link.LocalAddress;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** A link to a file or a place in the same repository that is not there. */
final class BrokenLocalLink implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("broken-local-link", "A link leads to a file or a heading that is not there.")
          .levels(Level.WARNING, Level.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article.citations().broken().stream().map(link -> finding(link, context)).toList();
  }

  private static Finding finding(BrokenLink link, RuleContext context) {
    LocalAddress address = link.destination().address();
    String message =
        link.destination().state() == State.NO_FILE ? noFile(address) : noPlace(address);
    return context.finding(link.mark().span(), message);
  }

  private static String noFile(LocalAddress address) {
    String missing = "There is no file “" + address.path() + "”. ";
    return address.looksLikeHost()
        ? missing + "If it is on another site, begin the address with https://."
        : missing + "Correct the path, or add the file.";
  }

  private static String noPlace(LocalAddress address) {
    String where = address.path().isEmpty() ? "this article" : "“" + address.path() + "”";
    return "Nothing in "
        + where
        + " is called “"
        + address.fragment()
        + "”. Correct the name, or give it to the place that is meant.";
  }
}
