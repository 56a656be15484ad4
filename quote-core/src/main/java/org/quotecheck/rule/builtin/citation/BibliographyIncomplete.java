package org.quotecheck.rule.builtin.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** An entry of a bibliography without what a reader needs to find the source. */
final class BibliographyIncomplete implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("bibliography-incomplete", "An entry of a bibliography lacks what finds it.")
          .level(Level.OFF);

  private static final List<String> TITLE = List.of("title", "booktitle", "container-title");
  private static final List<String> AUTHOR =
      List.of("author", "editor", "organization", "institution", "publisher", "translator");
  private static final List<String> DATE = List.of("date", "year", "issued", "pubstate");
  private static final List<String> ADDRESS = List.of("url");
  private static final List<String> ACCESSED = List.of("urldate", "accessed", "lastchecked");

  /** What refers to another entry has the rest from there. */
  private static final List<String> INHERITS = List.of("crossref", "xdata");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle article, RuleContext context) {
    return article
        .citations()
        .library()
        .in(article.article().source())
        .map(b -> b.entries().stream().flatMap(e -> finding(e, context).stream()).toList())
        .orElse(List.of());
  }

  private static Optional<Finding> finding(BibliographyEntry entry, RuleContext context) {
    List<String> missing = missing(entry);
    return missing.isEmpty() || entry.hasAny(INHERITS)
        ? Optional.empty()
        : Optional.of(context.finding(entry.name(), message(entry, missing)));
  }

  private static List<String> missing(BibliographyEntry entry) {
    List<String> missing = new ArrayList<>();
    if (!entry.hasAny(TITLE)) {
      missing.add("a title");
    }
    if (!entry.hasAny(AUTHOR)) {
      missing.add("an author, editor or publisher");
    }
    if (!entry.hasAny(DATE)) {
      missing.add("a date");
    }
    if (entry.hasAny(ADDRESS) && !entry.hasAny(ACCESSED)) {
      missing.add("the day on which its address was read");
    }
    return missing;
  }

  private static String message(BibliographyEntry entry, List<String> missing) {
    return "The entry “" + entry.key() + "” lacks " + String.join(" and ", missing) + ". Add it.";
  }
}
