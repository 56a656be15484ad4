package org.quotecheck.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of one run, in order. Immutable and thread-safe. */
public final class RuleSet {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private final List<Rule> rules;

  private RuleSet(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * A set of the given rules.
   *
   * @throws IllegalArgumentException if two of them have the same id
   */
  public static RuleSet of(List<? extends Rule> rules) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.info().id())) {
        throw new IllegalArgumentException("two rules are called " + rule.info().id());
      }
    }
    return new RuleSet(List.copyOf(rules));
  }

  /** The rules in the order given. */
  public List<Rule> rules() {
    return rules;
  }

  /** What all rules find in one article, sorted by place, then rule. */
  public List<Finding> check(AnalyzedArticle article) {
    return rules.stream().flatMap(rule -> rule.check(article).stream()).sorted(BY_PLACE).toList();
  }
}
