package org.quotecheck.rule.builtin.source;

import java.util.ArrayList;
import java.util.List;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.Language;
import org.quotecheck.language.WordList;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** The text says that something was reported first elsewhere, and not where. */
final class FirstReportedNotCredited implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named(
              "first-reported-not-credited", "Something was first reported, nobody says by whom.")
          .atMost(Level.OFF, Genre.FICTION, Genre.DOCUMENTATION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Search search = new Search(context);
    CreditedPlaces credited = new CreditedPlaces(analyzed.article());
    List<Finding> findings = new ArrayList<>();
    ReporterText.of(analyzed).forEach(text -> search.in(text, credited, findings));
    return findings;
  }

  /** One search through one article. */
  private static final class Search {
    private final RuleContext context;
    private final Phrases phrases;
    private final WordList agents;
    private final WordList passives;

    Search(RuleContext context) {
      Language language = context.language();
      this.context = context;
      this.phrases = Phrases.of(language.list("first-report-phrases"));
      this.agents = language.list("agent-markers");
      this.passives = language.list("first-report-openers");
    }

    void in(ReporterText text, CreditedPlaces credited, List<Finding> findings) {
      for (int at = 0; at < text.size(); at++) {
        int length = phrases.lengthAt(text, at);
        boolean open =
            length > 0
                && passives.contains(text.key(at - 1))
                && !agents.contains(text.key(at + length))
                && !text.hasCapitalBehind(at + length)
                && !credited.has(text.sentence(at));
        if (open) {
          String message =
              "This says that it was “"
                  + text.text(at, at + length)
                  + "” and not by whom. Name the outlet, and link to its report.";
          findings.add(context.finding(text.source(at, at + length), message));
        }
      }
    }
  }
}
