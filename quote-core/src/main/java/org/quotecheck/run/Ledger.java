package org.quotecheck.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quotecheck.baseline.Fingerprints;
import org.quotecheck.finding.Finding;
import org.quotecheck.report.Acceptance;
import org.quotecheck.report.AcceptedFinding;
import org.quotecheck.report.FileReport;
import org.quotecheck.report.FindingEntry;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.RuleSettings;
import org.quotecheck.suppression.Suppression;
import org.quotecheck.suppression.Suppressions;
import org.quotecheck.text.SourceText;

/**
 * Which suppressions of the articles of one run were needed. Thread-safe; the outcome does not
 * depend on the order in which articles come.
 */
public final class Ledger {
  private final RuleSet rules;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();

  /** The suppressions of one article, of which only those are kept that there are. */
  private record Page(Suppressions all, Supplier<RuleSettings> settings, Set<Suppression> used) {
    Optional<Suppression> use(Finding finding) {
      Optional<Suppression> suppression = all.of(finding);
      suppression.ifPresent(used::add);
      return suppression;
    }
  }

  /** Nothing is known yet. */
  public Ledger(RuleSet rules) {
    this.rules = rules;
  }

  /** The report on one article, with what it suppresses set apart. */
  public FileReport report(AnalyzedArticle article, RuleSettings settings, List<Finding> findings) {
    SourceText source = article.article().source();
    Suppressions all = Suppressions.of(article, rules);
    Page page = page(source.name(), all, () -> settings);
    List<Finding> reported = new ArrayList<>(all.misuses(rules, settings));
    List<AcceptedFinding> suppressed = new ArrayList<>();
    Fingerprints fingerprints = new Fingerprints(article.article());
    for (Finding finding : findings) {
      page.use(finding)
          .ifPresentOrElse(
              by -> suppressed.add(suppressed(entry(source, fingerprints, finding), by)),
              () -> reported.add(finding));
    }
    reported.sort(Finding.BY_PLACE);
    List<FindingEntry> entries =
        reported.stream().map(finding -> entry(source, fingerprints, finding)).toList();
    return FileReport.of(article, settings.language().tag(), entries).accepting(suppressed);
  }

  private Page page(String path, Suppressions all, Supplier<RuleSettings> settings) {
    Page page = new Page(all, settings, ConcurrentHashMap.newKeySet());
    if (!all.isEmpty()) {
      pages.put(path, page);
    }
    return page;
  }

  /** The suppressions of an article, and which of them were needed so far. */
  public List<KnownSuppression> suppressions(String path) {
    Page page = pages.get(path);
    return page == null
        ? List.of()
        : page.all().all().stream()
            .map(each -> new KnownSuppression(each, page.used().contains(each)))
            .toList();
  }

  /**
   * Takes over what an earlier run knew of an article.
   *
   * @param settings those of the article, which few need
   */
  public void add(String path, List<KnownSuppression> known, Supplier<RuleSettings> settings) {
    Suppressions all = Suppressions.of(known.stream().map(KnownSuppression::suppression).toList());
    Page page = page(path, all, settings);
    known.stream()
        .filter(KnownSuppression::used)
        .map(KnownSuppression::suppression)
        .forEach(page.used()::add);
  }

  private static FindingEntry entry(SourceText source, Fingerprints fingerprints, Finding finding) {
    return FindingEntry.of(source, finding, fingerprints.of(finding.span()));
  }

  /** A finding that is set apart. */
  public static AcceptedFinding suppressed(FindingEntry entry, Suppression by) {
    return new AcceptedFinding(entry, Acceptance.SUPPRESSED, by.reason());
  }

  /** The suppression of what comparing articles has shown; empty if it is to be reported. */
  public Optional<Suppression> suppression(Found found) {
    return Optional.ofNullable(pages.get(found.path())).flatMap(page -> page.use(found.finding()));
  }

  /** What is to be said about suppressions that nothing needed, once all findings are known. */
  public Stream<Found> unused() {
    return pages.entrySet().stream()
        .flatMap(
            page ->
                page
                    .getValue()
                    .all()
                    .unused(page.getValue().used(), rules, page.getValue().settings().get())
                    .stream()
                    .map(finding -> new Found(page.getKey(), finding)));
  }
}
