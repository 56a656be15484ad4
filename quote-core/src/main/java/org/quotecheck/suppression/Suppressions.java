package org.quotecheck.suppression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quotecheck.article.Article;
import org.quotecheck.evidence.ledger.Ledger;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AcceptanceRule;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RepositoryRule;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.RuleSettings;
import org.quotecheck.rule.builtin.AcceptanceRules;
import org.quotecheck.text.Span;

/** All suppressions in one article. Immutable and thread-safe; holds nothing of the article. */
public final class Suppressions {
  private static final Suppressions NONE = new Suppressions(List.of(), List.of());

  private final List<Suppression> all;
  private final List<Misuse> misuses;
  private final Map<String, Map<Reach, NavigableMap<Integer, Scope>>> byRule = new HashMap<>();

  /** One stretch that a suppression reaches. */
  private record Scope(Span span, Suppression suppression) {}

  private Suppressions(List<Suppression> all, List<Misuse> misuses) {
    this.all = List.copyOf(all);
    this.misuses = List.copyOf(misuses);
    for (Suppression each : all) {
      for (Span span : each.scopes()) {
        byRule
            .computeIfAbsent(each.rule(), rule -> new EnumMap<>(Reach.class))
            .computeIfAbsent(each.reach(), reach -> new TreeMap<>())
            .putIfAbsent(span.begin(), new Scope(span, each));
      }
    }
  }

  /**
   * Reads the comments and the front matter of an article. Takes time about linear in it.
   *
   * @param rules the rules there are
   */
  public static Suppressions of(AnalyzedArticle analyzed, RuleSet rules) {
    Article article = analyzed.article();
    if (article.comments().isEmpty() && article.settings().isEmpty()) {
      return NONE;
    }
    Paragraphs paragraphs = new Paragraphs(article);
    SuppressionReader reader = new SuppressionReader(article.source(), paragraphs, rules);
    reader.read(article.comments());
    new SettingsReader(analyzed, paragraphs, reader)
        .read(article.settings().stream().filter(each -> !Ledger.has(each)).toList());
    return new Suppressions(reader.suppressions(), reader.misuses());
  }

  /** Suppressions that were read before, without what is wrong with them. */
  public static Suppressions of(List<Suppression> all) {
    return all.isEmpty() ? NONE : new Suppressions(all, List.of());
  }

  /** All of them, in the order of the file. */
  public List<Suppression> all() {
    return all;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The suppression of a finding; empty if it is to be reported. */
  public Optional<Suppression> of(Finding finding) {
    return byRule.getOrDefault(finding.rule(), Map.of()).values().stream()
        .map(scopes -> scopes.floorEntry(finding.span().begin()))
        .filter(scope -> scope != null)
        .map(Map.Entry::getValue)
        .filter(scope -> scope.span().contains(finding.span().begin()))
        .map(Scope::suppression)
        .findFirst();
  }

  /** What is wrong with the suppressions themselves, in the order of the file. */
  public List<Finding> misuses(RuleSet rules, RuleSettings settings) {
    List<Finding> findings = new ArrayList<>();
    for (Misuse misuse : misuses) {
      context(misuse.rule(), rules, settings)
          .map(context -> context.finding(misuse.place(), misuse.message()))
          .ifPresent(findings::add);
    }
    findings.sort(Finding.BY_PLACE);
    return findings;
  }

  /**
   * The suppressions that no finding needed. What a rule finds by comparing articles depends on
   * which are checked, and a rule that is off finds nothing; of both nothing is said.
   *
   * @param used those that were needed
   */
  public List<Finding> unused(Set<Suppression> used, RuleSet rules, RuleSettings settings) {
    Optional<RuleContext> context = context(AcceptanceRules.UNUSED_SUPPRESSION, rules, settings);
    if (context.isEmpty()) {
      return List.of();
    }
    return all.stream()
        .filter(each -> !used.contains(each) && isAsked(each.rule(), rules, settings))
        .map(each -> context.get().finding(each.place(), message(each)))
        .toList();
  }

  private static Optional<RuleContext> context(
      AcceptanceRule rule, RuleSet rules, RuleSettings settings) {
    return rules.rule(rule.info().id()).flatMap(known -> settings.context(known.info()));
  }

  private static boolean isAsked(String id, RuleSet rules, RuleSettings settings) {
    return rules
        .rule(id)
        .filter(rule -> !(rule instanceof RepositoryRule))
        .filter(rule -> settings.level(rule.info()).severity().isPresent())
        .isPresent();
  }

  private static String message(Suppression unused) {
    String reached = unused.scopes().isEmpty() ? "there is nothing for it to reach" : "";
    String found =
        String.format(Locale.ROOT, "%s finds nothing in %s", unused.rule(), unused.reach().words());
    return String.format(
        Locale.ROOT,
        "This suppresses nothing: %s. Take it out.",
        reached.isEmpty() ? found : reached);
  }
}
