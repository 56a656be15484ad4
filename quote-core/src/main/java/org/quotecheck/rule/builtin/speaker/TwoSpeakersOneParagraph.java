package org.quotecheck.rule.builtin.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.SpeakerType;

/** Two people speak in one paragraph. */
final class TwoSpeakersOneParagraph implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("two-speakers-one-paragraph", "Two people speak in one paragraph.")
          .level(Level.WARNING)
          .atMost(Level.OFF, Genre.INTERVIEW, Genre.OPINION, Genre.BLOG, Genre.FICTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Map<Integer, Attribution> first = new HashMap<>();
    Set<Integer> reported = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Attribution attribution : Voices.of(analyzed).direct()) {
      int block = attribution.quotation().first().block();
      if (!isPerson(attribution)) {
        continue;
      }
      Attribution earlier = first.putIfAbsent(block, attribution);
      if (earlier != null
          && !Voices.voice(earlier).equals(Voices.voice(attribution))
          && reported.add(block)) {
        findings.add(finding(earlier, attribution, context));
      }
    }
    return findings;
  }

  private static boolean isPerson(Attribution attribution) {
    return Voices.voice(attribution).isPresent()
        && attribution.speaker().map(Speaker::type).filter(SpeakerType.PERSON::equals).isPresent();
  }

  private static Finding finding(Attribution one, Attribution other, RuleContext context) {
    return context.finding(
        other.quotation().span(),
        String.format(
            Locale.ROOT,
            "%s and %s both speak in this paragraph. Start a new one for the second.",
            Voices.voice(one).orElse(""),
            Voices.voice(other).orElse("")));
  }
}
