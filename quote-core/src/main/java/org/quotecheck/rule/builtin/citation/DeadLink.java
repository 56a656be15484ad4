package org.quotecheck.rule.builtin.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.article.CitationMark;
import org.quotecheck.article.CitationMarkKind;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.LinkRule;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.fact.Fact;

/** A link to another site that has nothing at that address any more. */
final class DeadLink implements LinkRule {
  private static final RuleInfo INFO =
      RuleInfo.named("dead-link", "Another site has nothing at the address of a link.")
          .levels(Level.WARNING, Level.ERROR);

  private static final Set<CitationMarkKind> LINKS =
      Set.of(
          CitationMarkKind.LINK,
          CitationMarkKind.IMAGE,
          CitationMarkKind.LINK_DEFINITION,
          CitationMarkKind.SOURCE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Fact<String>> facts(AnalyzedArticle article, RuleContext context) {
    String name = article.article().source().name();
    List<Fact<String>> facts = new ArrayList<>();
    for (CitationMark mark : article.article().citationMarks()) {
      if (LINKS.contains(mark.kind()) && isRemote(mark.address())) {
        facts.add(context.fact(article, mark.span(), withoutPlace(mark.address()), name));
      }
    }
    return facts;
  }

  private static boolean isRemote(String address) {
    String scheme = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
    return scheme.startsWith("https://") || scheme.startsWith("http://");
  }

  /** What a place in a page is called, no server hears. */
  private static String withoutPlace(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  @Override
  public Finding judge(Fact<String> link, String reason) {
    String message =
        "The address “"
            + link.key()
            + "” "
            + reason
            + ". Link to where it is now, or to a copy in an archive.";
    return new Finding(INFO.id(), link.severity(), link.place().span(), message);
  }
}
