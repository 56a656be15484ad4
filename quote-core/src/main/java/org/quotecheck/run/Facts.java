package org.quotecheck.run;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  /** Spreads a hash over all its bits. */
  private static final int GOLDEN = 0x9E3779B9;

  /** More would take more memory than what they tell apart. */
  private static final int MOST_HASHES = 1 << 26;

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
   * What all articles together show, in no order. The rules are asked side by side, and the facts
   * of each are sorted side by side before that.
   *
   * @param options those of the whole repository
   * @throws RuleFailure if one of the rules throws
   */
  public List<Found> findings(Function<RuleInfo, RuleOptions> options) {
    List<Supplier<List<Found>>> questions = new ArrayList<>();
    rules.values().forEach(rule -> questions.add(rule.question(options)));
    return questions.parallelStream().map(Supplier::get).toList().stream()
        .flatMap(List::stream)
        .toList();
  }

  /**
   * What a rule remembers so far, by key, then place; nothing if it is not one of these rules.
   *
   * @param <V> what its facts hold
   */
  @SuppressWarnings("unchecked") // The facts of a rule are what the rule itself made.
  public <V extends Comparable<? super V>> List<Fact<V>> of(RepositoryRule<V> rule) {
    OfRule<?> own = rules.get(rule.info().id());
    return own == null || own.rule != rule ? List.of() : ((OfRule<V>) own).all();
  }

  /** The facts of one rule, each key and value once. */
  private static final class OfRule<V extends Comparable<? super V>> {
    private final RepositoryRule<V> rule;
    private final Map<Same<V>, Fact<V>> facts = new ConcurrentHashMap<>();

    private record Same<V>(String key, V value) {
      @Override
      public boolean equals(Object other) {
        return other instanceof Same<?> that && key.equals(that.key) && value.equals(that.value);
      }

      @Override
      public int hashCode() {
        return 31 * key.hashCode() + value.hashCode();
      }
    }

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
      List<WrittenFact> written = new ArrayList<>(found.size());
      Map<V, Optional<String>> values = new HashMap<>();
      for (Fact<V> fact : found) {
        Optional<String> value =
            values.computeIfAbsent(fact.value(), each -> written(each, text.get()));
        if (value.isEmpty()) {
          return Optional.empty();
        }
        written.add(new WrittenFact(id(), fact.key(), value.get(), fact.severity(), fact.place()));
      }
      return Optional.of(written);
    }

    /** A value as text, of which a rule may leave many facts; empty if another would be read. */
    private Optional<String> written(V value, FactText<V> text) {
      String written = text.write().apply(value);
      return text.read().apply(written).equals(value) ? Optional.of(written) : Optional.empty();
    }

    Runnable reading(WrittenFact fact) {
      V value = rule.factText().orElseThrow().read().apply(fact.value());
      Fact<V> read = new Fact<>(fact.key(), value, fact.severity(), fact.place());
      return () -> add(read);
    }

    private static <V extends Comparable<? super V>> Fact<V> first(Fact<V> one, Fact<V> other) {
      return one.place().compareTo(other.place()) <= 0 ? one : other;
    }

    Supplier<List<Found>> question(Function<RuleInfo, RuleOptions> options) {
      List<Fact<V>> wanted = rule.needsCompany() ? accompanied() : all();
      return () -> guarded(() -> rule.findings(wanted, options.apply(rule.info())));
    }

    List<Fact<V>> all() {
      return sorted(facts.values().stream(), 1);
    }

    /**
     * Those whose key others have, too. Of most others a hash tells at once that they are alone;
     * sorting them took longer than comparing the rest.
     */
    private List<Fact<V>> accompanied() {
      int hashes = Integer.highestOneBit(Math.min(MOST_HASHES, facts.size()) | 1) * Byte.SIZE;
      BitSet once = new BitSet(hashes);
      BitSet again = new BitSet(hashes);
      for (Fact<V> fact : facts.values()) {
        int hash = hash(fact, hashes);
        (once.get(hash) ? again : once).set(hash);
      }
      return sorted(facts.values().stream().filter(fact -> again.get(hash(fact, hashes))), 2);
    }

    private static int hash(Fact<?> fact, int hashes) {
      int hash = fact.key().hashCode() * GOLDEN;
      return hash >>> Integer.numberOfLeadingZeros(hashes - 1);
    }

    /**
     * By key, then place. Each key is compared once for all facts that have it.
     *
     * @param fewest facts whose key fewer have are left out
     */
    private static <V extends Comparable<? super V>> List<Fact<V>> sorted(
        Stream<Fact<V>> facts, int fewest) {
      Map<String, List<Fact<V>>> byKey = facts.collect(Collectors.groupingBy(Fact::key));
      return byKey.entrySet().parallelStream()
          .filter(same -> same.getValue().size() >= fewest)
          .sorted(Map.Entry.comparingByKey())
          .flatMap(same -> same.getValue().stream().sorted(OfRule::inKey))
          .toList();
    }

    private static <V extends Comparable<? super V>> int inKey(Fact<V> one, Fact<V> other) {
      int byPlace = one.place().compareTo(other.place());
      return byPlace != 0 ? byPlace : one.value().compareTo(other.value());
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
