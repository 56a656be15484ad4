package org.quotecheck.rule.builtin.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.citation.bibliography.Bibliography;
import org.quotecheck.citation.bibliography.BibliographyEntry;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** Two entries of a bibliography with the same key. */
final class DuplicateBibliographyKey implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("duplicate-bibliography-key", "Two entries of a bibliography have one key.")
          .levels(Level.WARNING, Level.ERROR);

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
        .map(bibliography -> findings(bibliography, article, context))
        .orElse(List.of());
  }

  private static List<Finding> findings(
      Bibliography bibliography, AnalyzedArticle article, RuleContext context) {
    Map<String, BibliographyEntry> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (BibliographyEntry entry : bibliography.entries()) {
      BibliographyEntry before = first.putIfAbsent(entry.key(), entry);
      if (before != null) {
        findings.add(
            context
                .finding(entry.name(), message(entry))
                .relatedTo(List.of(article.place(before.name()))));
      }
    }
    return findings;
  }

  private static String message(BibliographyEntry entry) {
    return "There is an entry “"
        + entry.key()
        + "” already, and nobody can cite this one. Give it a key of its own, or take it out.";
  }
}
