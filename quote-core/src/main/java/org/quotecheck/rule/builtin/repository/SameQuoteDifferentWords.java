package org.quotecheck.rule.builtin.repository;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
import org.quotecheck.rule.wording.PlainWords;

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

  private static final Pattern DOTS = Pattern.compile("\\.[ \\u00A0]?\\.[ \\u00A0]?\\.");

  /** Versions beside each other when sorted are compared, so that a stock phrase stays linear. */
  private static final int NEIGHBOURS = 8;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Fact<Version>> facts(AnalyzedArticle analyzed, RuleContext context) {
    return SaidWords.in(analyzed, context.option(MIN_WORDS), answer -> true)
        .filter(said -> !isMarked(said.inside()))
        .flatMap(said -> facts(analyzed, said, context))
        .toList();
  }

  /** An omission or insertion that is marked needs no comparing. */
  private static boolean isMarked(String words) {
    return words.indexOf('[') >= 0
        || words.indexOf(']') >= 0
        || words.indexOf('…') >= 0
        || (words.indexOf('.') >= 0 && DOTS.matcher(words).find());
  }

  private static Stream<Fact<Version>> facts(
      AnalyzedArticle analyzed, SaidWords said, RuleContext context) {
    Version version = Version.of(said);
    Fact<Version> fact = context.fact(analyzed, said.answer().quotation().span(), "", version);
    return Version.keys(said).stream().map(fact::under);
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
  public boolean needsCompany() {
    return true;
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
      List<Candidate> sorted =
          sameKey.stream()
              .sorted(Comparator.<Fact<Version>, Version>comparing(Fact::value))
              .map(Candidate::of)
              .toList();
      for (int i = 0; i < sorted.size(); i++) {
        for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + NEIGHBOURS); j++) {
          compare(sorted.get(i), sorted.get(j));
        }
      }
    }

    private void compare(Candidate one, Candidate other) {
      boolean inOrder = one.fact().place().compareTo(other.fact().place()) <= 0;
      Candidate first = inOrder ? one : other;
      Candidate second = inOrder ? other : one;
      Place place = second.fact().place();
      if (!told.contains(place)
          && first.mayBeSamePerson(second)
          && Version.differ(first.words(), second.words(), mostChanged)) {
        told.add(place);
        String message = message(first, second);
        findings.add(Comparisons.found(INFO, second.fact(), message, first.fact()));
      }
    }

    private static String message(Candidate first, Candidate second) {
      Difference difference = Difference.between(second.words(), first.words());
      return second.fact().value().speaker()
          + " says "
          + difference.here()
          + " here, but "
          + difference.there()
          + " in "
          + first.fact().place().path()
          + ". Compare both with the original.";
    }
  }

  /**
   * One version with its words, which are compared with those of several neighbours.
   *
   * @param fact the version
   * @param words its words
   * @param name the words of the speaker's name
   */
  private record Candidate(Fact<Version> fact, List<String> words, List<String> name) {
    static Candidate of(Fact<Version> fact) {
      Version version = fact.value();
      return new Candidate(fact, version.words(), PlainWords.of(version.speaker()));
    }

    boolean mayBeSamePerson(Candidate other) {
      return PersonNames.mayBeSame(name, other.name);
    }
  }
}
