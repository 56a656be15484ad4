package org.quotecheck.rule.builtin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.WordList;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;

/** "It was said that": a saying, and grammar spares the writer to name who said it. */
final class ImpersonalAttribution implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("impersonal-attribution", "Something is said, and nobody is said to say it.")
          .level(Level.INFO)
          .atMost(Level.OFF, Genre.OPINION, Genre.BLOG, Genre.FICTION, Genre.DOCUMENTATION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Phrases phrases = Phrases.of(context.language().list("impersonal-phrases"));
    WordList agents = context.language().list("agent-words");
    List<Finding> findings = new ArrayList<>();
    for (ReporterText text : ReporterText.of(analyzed)) {
      find(text, phrases, agents, context, findings);
    }
    return findings;
  }

  private static void find(
      ReporterText text,
      Phrases phrases,
      WordList agents,
      RuleContext context,
      List<Finding> findings) {
    int at = 0;
    while (at < text.size()) {
      int length = phrases.lengthAt(text, at);
      if (length > 0 && !isAnyoneNamed(text, at, at + length, agents)) {
        findings.add(finding(text, at, at + length, context));
      }
      at += Math.max(1, length);
    }
  }

  /** Whether "by" follows directly, or "according to" stands somewhere in the sentence. */
  private static boolean isAnyoneNamed(ReporterText text, int from, int to, WordList agents) {
    return agents.fields(text.key(to)).contains("behind")
        || text.hasInSentence(from, agents, "anywhere")
        || text.hasLinkNear(from);
  }

  private static Finding finding(ReporterText text, int from, int to, RuleContext context) {
    return context.finding(
        text.source(from, to),
        String.format(
            Locale.ROOT,
            "“%s” keeps back who says so. Make whoever said it the subject of the sentence.",
            text.text(from, to)));
  }
}
