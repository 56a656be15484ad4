package org.quotecheck.rule.builtin.repository;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quotecheck.finding.Place;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RepositoryRule;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.fact.FactText;
import org.quotecheck.rule.option.RuleOption.WholeNumber;
import org.quotecheck.rule.option.RuleOptions;

/** What one person said, in two versions that differ in a few words. */
final class SameQuoteDifferentWords implements RepositoryRule<Version> {
  private static final WholeNumber MIN_WORDS =
      new WholeNumber("minWords", 8, 5, 100, "Quotations of fewer words are left alone.");

  private static final WholeNumber MOST_CHANGED =
      new WholeNumber(
          "mostChanged", 20, 1, 40, "With more per cent of other words it is another statement.");

  private static final RuleInfo INFO =
      RuleInfo.named("same-quote-different-words", "One quotation stands in two versions.")
          .level(Level.WARNING)
          .atMost(Level.OFF, Genre.FICTION)
          .with(MIN_WORDS)
          .with(MOST_CHANGED);

  /** An omission or insertion that is marked needs no comparing. */
  private static final Pattern MARKED_CHANGE =
      Pattern.compile("[\\[\\]…]|\\.[ \\u00A0]?\\.[ \\u00A0]?\\.");

  /** Versions beside each other when sorted are compared, so that a stock phrase stays linear. */
  private static final int NEIGHBOURS = 8;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Fact<Version>> facts(AnalyzedArticle analyzed, RuleContext context) {
    return SaidWords.in(analyzed, context.option(MIN_WORDS), answer -> true)
        .filter(said -> !MARKED_CHANGE.matcher(said.inside()).find())
        .flatMap(said -> facts(analyzed, said, context))
        .toList();
  }

  private static Stream<Fact<Version>> facts(
      AnalyzedArticle analyzed, SaidWords said, RuleContext context) {
    Version version = Version.of(said);
    return version.keys().stream()
        .map(key -> context.fact(analyzed, said.answer().quotation().span(), key, version));
  }

  @Override
  public List<Found> findings(List<Fact<Version>> facts, RuleOptions options) {
    Search search = new Search(options.get(MOST_CHANGED));
    int begin = 0;
    for (int end = 1; end <= facts.size(); end++) {
      if (end == facts.size() || !facts.get(end).key().equals(facts.get(begin).key())) {
        search.compare(facts.subList(begin, end));
        begin = end;
      }
    }
    return search.findings;
  }

  @Override
  public Optional<FactText<Version>> factText() {
    return Optional.of(new FactText<>(Version::written, Version::read));
  }

  /** One comparison of all facts. Not thread-safe. */
  private static final class Search {
    private final int mostChanged;
    private final List<Found> findings = new ArrayList<>();
    private final Set<Place> told = new HashSet<>();

    Search(int mostChanged) {
      this.mostChanged = mostChanged;
    }

    void compare(List<Fact<Version>> sameKey) {
      if (sameKey.size() < 2) {
        return;
      }
      List<Fact<Version>> sorted = new ArrayList<>(sameKey);
      sorted.sort(Comparator.<Fact<Version>, Version>comparing(Fact::value));
      for (int i = 0; i < sorted.size(); i++) {
        for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + NEIGHBOURS); j++) {
          compare(sorted.get(i), sorted.get(j));
        }
      }
    }

    private void compare(Fact<Version> one, Fact<Version> other) {
      Fact<Version> first = one.place().compareTo(other.place()) <= 0 ? one : other;
      Fact<Version> second = one.equals(first) ? other : one;
      if (!told.contains(second.place())
          && PersonNames.mayBeSame(first.value().speaker(), second.value().speaker())
          && first.value().differsFrom(second.value(), mostChanged)) {
        told.add(second.place());
        findings.add(Comparisons.found(INFO, second, message(first, second), first));
      }
    }

    private static String message(Fact<Version> first, Fact<Version> second) {
      Difference difference = Difference.between(second.value().words(), first.value().words());
      return String.format(
          Locale.ROOT,
          "%s says %s here, but %s in %s. Compare both with the original.",
          second.value().speaker(),
          difference.here(),
          difference.there(),
          first.place().path());
    }
  }
}
