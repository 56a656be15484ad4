package org.quotecheck.rule.builtin.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.WordList;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.text.Span;

/** A report of another outlet is used, and no link leads to it. */
final class OutletWithoutLink implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("outlet-without-link", "Another outlet's report is used without a link.")
          .atMost(Level.INFO, Genre.INTERVIEW)
          .atMost(Level.OFF, Genre.FICTION, Genre.DOCUMENTATION);

  /** What cannot carry links. */
  private static final String PLAIN_TEXT = "text";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    return analyzed.article().format().equals(PLAIN_TEXT)
        ? List.of()
        : new Search(analyzed, context).findings();
  }

  /** One search through one article. */
  private static final class Search {
    private final AnalyzedArticle analyzed;
    private final RuleContext context;
    private final OutletNames outlets;
    private final WordList determiners;
    private final Phrases leads;
    private final Phrases verbs;

    /** Where an outlet is used first. */
    private final Map<String, Span> used = new LinkedHashMap<>();

    private final Set<String> linked = new HashSet<>();

    Search(AnalyzedArticle analyzed, RuleContext context) {
      this.analyzed = analyzed;
      this.context = context;
      this.outlets = OutletNames.of(context);
      this.determiners = context.language().list("determiners");
      this.leads = Phrases.of(context.language().list("outlet-leads"));
      this.verbs = Phrases.of(context.language().list("outlet-verbs"));
    }

    List<Finding> findings() {
      CreditedPlaces credited = new CreditedPlaces(analyzed.article());
      ReporterText.of(analyzed).forEach(text -> search(text, credited));
      List<Finding> findings = new ArrayList<>();
      used.forEach(
          (outlet, place) -> {
            if (!linked.contains(outlet)) {
              findings.add(context.finding(place, message(outlet)));
            }
          });
      return findings;
    }

    private void search(ReporterText text, CreditedPlaces credited) {
      int at = 0;
      while (at < text.size()) {
        int length = outlets.lengthAt(text, at);
        if (length > 0 && (isLedTo(text, at) || verbs.lengthAt(text, at + length) > 0)) {
          String outlet = text.text(at, at + length);
          used.putIfAbsent(outlet, text.source(at, at + length));
          if (credited.has(text.sentence(at))) {
            linked.add(outlet);
          }
        }
        at += Math.max(1, length);
      }
    }

    /** Whether words that lead to a source end before a name, but for an article between them. */
    private boolean isLedTo(ReporterText text, int name) {
      int end = determiners.contains(text.key(name - 1)) ? name - 1 : name;
      return leads.endBefore(text, end);
    }

    private static String message(String outlet) {
      return "This is taken from " + outlet + ", and nothing links to it. Link to the report.";
    }
  }
}
