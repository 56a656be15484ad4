package org.quotecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.Fact;
import org.quotecheck.rule.RepositoryRule;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleFailure;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.RuleSettings;

/**
 * What the rules that compare articles remember of those read so far. Thread-safe; the outcome does
 * not depend on the order in which articles come.
 */
final class Facts {
  private final List<OfRule<?>> rules = new ArrayList<>();

  Facts(RuleSet set) {
    set.rules().stream()
        .filter(RepositoryRule.class::isInstance)
        .map(rule -> new OfRule<>((RepositoryRule<?>) rule))
        .forEach(rules::add);
  }

  /** Remembers what is to be remembered of one article. */
  void add(AnalyzedArticle article, RuleSettings settings) {
    rules.forEach(rule -> rule.add(article, settings));
  }

  /**
   * What all articles together show, in no order.
   *
   * @param settings those of the whole repository
   */
  Stream<Found> findings(RuleSettings settings) {
    return rules.stream().flatMap(rule -> rule.findings(settings).stream());
  }

  /** The facts of one rule, each key and value once. */
  private static final class OfRule<V extends Comparable<? super V>> {
    private final RepositoryRule<V> rule;
    private final Map<Same<V>, Fact<V>> facts = new ConcurrentHashMap<>();

    private record Same<V>(String key, V value) {}

    OfRule(RepositoryRule<V> rule) {
      this.rule = rule;
    }

    void add(AnalyzedArticle article, RuleSettings settings) {
      settings.context(rule.info()).ifPresent(context -> add(article, context));
    }

    private void add(AnalyzedArticle article, RuleContext context) {
      for (Fact<V> fact : guarded(() -> rule.facts(article, context))) {
        facts.merge(new Same<>(fact.key(), fact.value()), fact, OfRule::first);
      }
    }

    private static <V extends Comparable<? super V>> Fact<V> first(Fact<V> one, Fact<V> other) {
      return one.place().compareTo(other.place()) <= 0 ? one : other;
    }

    List<Found> findings(RuleSettings settings) {
      List<Fact<V>> sorted = facts.values().stream().sorted().toList();
      return guarded(() -> rule.findings(sorted, settings.options(rule.info())));
    }

    private <T> T guarded(Supplier<T> work) {
      try {
        return work.get();
      } catch (RuntimeException e) {
        throw new RuleFailure(rule.info().id(), e);
      }
    }
  }
}
