package org.quotecheck.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.finding.Finding;

/** The rules of one run, in order. Immutable and thread-safe. */
public final class RuleSet {
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

  /**
   * These rules and those of all {@link RuleProvider}s that a class loader sees.
   *
   * @throws IllegalArgumentException if two of them have the same id, a provider cannot be made or
   *     what it gives is no rule
   */
  public RuleSet withProviders(ClassLoader loader) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(ProvidedRules.of(loader));
    return of(all);
  }

  /** The rules in the order given. */
  public List<Rule> rules() {
    return rules;
  }

  /** These rules without those that need the newsroom's documents. */
  public RuleSet withoutEvidence() {
    return new RuleSet(rules.stream().filter(rule -> !(rule instanceof EvidenceRule)).toList());
  }

  /** These rules without those that need other sites. */
  public RuleSet withoutLinks() {
    return new RuleSet(rules.stream().filter(rule -> !(rule instanceof LinkRule)).toList());
  }

  /** Those of the rules that need other sites. */
  public List<LinkRule> links() {
    return rules.stream().filter(LinkRule.class::isInstance).map(LinkRule.class::cast).toList();
  }

  /** Those of the rules that need the newsroom's documents. */
  public List<EvidenceRule> evidence() {
    return rules.stream()
        .filter(EvidenceRule.class::isInstance)
        .map(EvidenceRule.class::cast)
        .toList();
  }

  /** The rule of an id; empty if there is none. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
  }

  /**
   * What all rules for single articles find in one, sorted by place, then rule.
   *
   * @throws RuleFailure if one of them throws
   */
  public List<Finding> check(AnalyzedArticle article, RuleSettings settings) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof ArticleRule single) {
        add(single, article, settings, findings);
      }
    }
    findings.sort(Finding.BY_PLACE);
    return List.copyOf(findings);
  }

  private static void add(
      ArticleRule rule, AnalyzedArticle article, RuleSettings settings, List<Finding> findings) {
    Optional<RuleContext> context = settings.context(rule.info());
    if (context.isPresent()) {
      findings.addAll(check(rule, article, context.get()));
    }
  }

  private static List<Finding> check(
      ArticleRule rule, AnalyzedArticle article, RuleContext context) {
    try {
      return rule.check(article, context);
    } catch (RuntimeException e) {
      throw new RuleFailure(context.rule().id(), e);
    }
  }
}
