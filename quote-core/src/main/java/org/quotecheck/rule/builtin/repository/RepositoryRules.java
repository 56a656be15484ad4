package org.quotecheck.rule.builtin.repository;

import java.util.List;
import org.quotecheck.rule.Rule;

/** The rules that compare articles with each other. */
public final class RepositoryRules {
  /** In the order of the index. */
  public static final List<Rule> ALL =
      List.of(new SameQuoteTwoSpeakers(), new SameQuoteDifferentWords());

  private RepositoryRules() {}
}
