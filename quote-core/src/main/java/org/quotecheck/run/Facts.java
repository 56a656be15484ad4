package org.quotecheck.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RepositoryRule;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleFailure;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.RuleSettings;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.fact.FactText;
import org.quotecheck.rule.option.RuleOptions;

/**
 * What the rules that compare articles remember of those read so far. Thread-safe; the outcome does
 * not depend on the order in which articles come.
 */
public final class Facts {
  private final Map<String, OfRule<?>> rules = new LinkedHashMap<>();

  /** Nothing is remembered yet for these rules. */
  public Facts(RuleSet set) {
    set.rules().stream()
        .filter(RepositoryRule.class::isInstance)
        .map(rule -> new OfRule<>((RepositoryRule<?>) rule))
        .forEach(rule -> rules.put(rule.id(), rule));
  }

  /**
   * Remembers what is to be remembered of one article.
   *
   * @return the same for a later run; empty if one of the rules cannot write its facts down
   * @throws RuleFailure if one of the rules throws
   */
  public Optional<List<WrittenFact>> add(AnalyzedArticle article, RuleSettings settings) {
    List<WrittenFact> all = new ArrayList<>();
    boolean complete = true;
    for (OfRule<?> rule : rules.values()) {
      Optional<List<WrittenFact>> written = rule.add(article, settings);
      written.ifPresent(all::addAll);
      complete &= written.isPresent();
    }
    return complete ? Optional.of(all) : Optional.empty();
  }

  /**
   * Remembers what an earlier run wrote down of one article: all of it or nothing.
   *
   * @throws RuntimeException if a rule cannot read what it wrote
   */
  public void add(List<WrittenFact> facts) {
    List<Runnable> read = new ArrayList<>();
    for (WrittenFact fact : facts) {
      OfRule<?> rule = rules.get(fact.rule());
      if (rule == null) {
        throw new IllegalArgumentException("no rule compares articles by " + fact.rule());
      }
      read.add(rule.reading(fact));
    }
    read.forEach(Runnable::run);
  }

  /**
   * What all articles together show, in no order. The rules are asked side by side.
   *
   * @param options those of the whole repository
   * @throws RuleFailure if one of the rules throws
   */
  public List<Found> findings(Function<RuleInfo, RuleOptions> options) {
    List<List<Found>> ofEach =
        List.copyOf(rules.values()).parallelStream().map(rule -> rule.findings(options)).toList();
    return ofEach.stream().flatMap(List::stream).toList();
  }

  /**
   * What a rule remembers so far, by key, then place; nothing if it is not one of these rules.
   *
   * @param <V> what its facts hold
   */
  @SuppressWarnings("unchecked") // The facts of a rule are what the rule itself made.
  public <V extends Comparable<? super V>> List<Fact<V>> of(RepositoryRule<V> rule) {
    OfRule<?> own = rules.get(rule.info().id());
    return own == null || own.rule != rule ? List.of() : ((OfRule<V>) own).sorted();
  }

  /** The facts of one rule, each key and value once. */
  private static final class OfRule<V extends Comparable<? super V>> {
    private final RepositoryRule<V> rule;
    private final Map<Same<V>, Fact<V>> facts = new ConcurrentHashMap<>();

    private record Same<V>(String key, V value) {}

    OfRule(RepositoryRule<V> rule) {
      this.rule = rule;
    }

    String id() {
      return rule.info().id();
    }

    Optional<List<WrittenFact>> add(AnalyzedArticle article, RuleSettings settings) {
      Optional<RuleContext> context = settings.context(rule.info());
      if (context.isEmpty()) {
        return Optional.of(List.of());
      }
      List<Fact<V>> found = guarded(() -> rule.facts(article, context.get()));
      found.forEach(this::add);
      return found.isEmpty() ? Optional.of(List.of()) : guarded(() -> written(found));
    }

    private void add(Fact<V> fact) {
      facts.merge(new Same<>(fact.key(), fact.value()), fact, OfRule::first);
    }

    private Optional<List<WrittenFact>> written(List<Fact<V>> found) {
      Optional<FactText<V>> text = rule.factText();
      if (text.isEmpty()) {
        return Optional.empty();
      }
      List<WrittenFact> written = new ArrayList<>();
      for (Fact<V> fact : found) {
        String value = text.get().write().apply(fact.value());
        if (!text.get().read().apply(value).equals(fact.value())) {
          return Optional.empty();
        }
        written.add(new WrittenFact(id(), fact.key(), value, fact.severity(), fact.place()));
      }
      return Optional.of(written);
    }

    Runnable reading(WrittenFact fact) {
      V value = rule.factText().orElseThrow().read().apply(fact.value());
      Fact<V> read = new Fact<>(fact.key(), value, fact.severity(), fact.place());
      return () -> add(read);
    }

    private static <V extends Comparable<? super V>> Fact<V> first(Fact<V> one, Fact<V> other) {
      return one.place().compareTo(other.place()) <= 0 ? one : other;
    }

    List<Found> findings(Function<RuleInfo, RuleOptions> options) {
      List<Fact<V>> sorted = sorted();
      return guarded(() -> rule.findings(sorted, options.apply(rule.info())));
    }

    List<Fact<V>> sorted() {
      return facts.values().parallelStream().sorted().toList();
    }

    private <T> T guarded(Supplier<T> work) {
      try {
        return work.get();
      } catch (RuntimeException e) {
        throw new RuleFailure(id(), e);
      }
    }
  }
}
