package org.quotecheck.rule;

import java.util.List;
import org.quotecheck.finding.Finding;

/**
 * A rule that needs to see one article at a time. Implementations are immutable and thread-safe.
 */
public non-sealed interface ArticleRule extends Rule {
  /**
   * What it finds in one article, in any order; never throws on an odd article. It is not asked
   * where it is off.
   */
  List<Finding> check(AnalyzedArticle article, RuleContext context);
}
