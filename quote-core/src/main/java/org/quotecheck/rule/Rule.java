package org.quotecheck.rule;

import java.util.List;

/** One rule. Implementations are immutable and thread-safe. */
public interface Rule {
  /** Its name, summary and severity. */
  RuleInfo info();

  /** What it finds in one article, in any order; never throws on an odd article. */
  List<Finding> check(AnalyzedArticle article);
}
