package org.quotecheck.rule.builtin.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.speaker.Mention;
import org.quotecheck.speaker.Speaker;

/** "He said", and two people are about as likely to be meant. */
final class AmbiguousSpeaker implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("ambiguous-speaker", "The words beside a quotation could mean two people.")
          .level(Level.INFO)
          .atMost(Level.OFF, Genre.INTERVIEW, Genre.FICTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Voices voices = Voices.of(analyzed);
    Set<Mention> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Attribution attribution : voices.all()) {
      List<String> names = candidates(attribution, voices);
      if (names.size() > 1 && attribution.mention().filter(seen::add).isPresent()) {
        findings.add(finding(attribution, names, context));
      }
    }
    return findings;
  }

  /** Those it could be whom the quotation itself does not name: few speak of themselves by name. */
  private static List<String> candidates(Attribution attribution, Voices voices) {
    List<String> names = attribution.speaker().map(Speaker::candidates).orElse(List.of());
    if (names.size() < 2) {
      return names;
    }
    String quoted = voices.quoted(attribution).toLowerCase(Locale.ROOT);
    return names.stream()
        .distinct()
        .filter(name -> !quoted.contains(Voices.lastWord(name).toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static Finding finding(Attribution answer, List<String> names, RuleContext context) {
    return context.finding(
        answer.quotation().span(),
        String.format(
            Locale.ROOT,
            "“%s” could be %s. Repeat the name.",
            Voices.words(answer),
            String.join(" or ", names)));
  }
}
