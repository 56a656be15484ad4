package org.quotecheck.cache;

import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** Finds nothing, and knows which articles were looked at. */
final class CountingRule implements ArticleRule {
  private static final RuleInfo INFO = RuleInfo.named("test-counting", "Counts articles.");

  private final SortedSet<String> seen = new ConcurrentSkipListSet<>();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    seen.add(article.article().source().name());
    return List.of();
  }

  /** The articles that were looked at since this was asked last. */
  List<String> seen() {
    List<String> names = List.copyOf(seen);
    seen.clear();
    return names;
  }
}
