package org.quotecheck.rule.builtin.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.language.WordList;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.ArticleRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.speaker.Mention;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.SpeakerType;

/** "She said", and nobody has been spoken of whom it could mean. */
final class UnresolvedPronounSpeaker implements ArticleRule {
  private static final Set<String> ONE_PERSON = Set.of("male", "female");

  private static final RuleInfo INFO =
      RuleInfo.named("unresolved-pronoun-speaker", "A pronoun beside a quotation means nobody.")
          .level(Level.INFO)
          .atMost(Level.OFF, Genre.INTERVIEW, Genre.FICTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    WordList pronouns = context.language().list("role-pronouns");
    Set<Mention> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    int lastPerson = -2;
    for (Attribution attribution : Voices.of(analyzed).all()) {
      int block = attribution.quotation().first().block();
      if (isOpen(attribution, pronouns)
          && block > lastPerson + 1
          && attribution.mention().filter(seen::add).isPresent()) {
        findings.add(finding(attribution, context));
      }
      lastPerson = isNamedPerson(attribution) ? block : lastPerson;
    }
    return findings;
  }

  private static boolean isNamedPerson(Attribution attribution) {
    return Voices.voice(attribution).isPresent()
        && attribution.speaker().map(Speaker::type).filter(SpeakerType.PERSON::equals).isPresent();
  }

  private static boolean isOpen(Attribution attribution, WordList pronouns) {
    Optional<Speaker> speaker = attribution.speaker();
    return speaker.isPresent()
        && !speaker.get().known()
        && speaker.get().candidates().isEmpty()
        && pronouns.fields(Voices.words(attribution).toLowerCase(Locale.ROOT)).stream()
            .limit(1)
            .anyMatch(ONE_PERSON::contains);
  }

  private static Finding finding(Attribution answer, RuleContext context) {
    return context.finding(
        answer.quotation().span(),
        String.format(
            Locale.ROOT,
            "The speaker is only “%s”, and nobody before fits. Name the speaker.",
            Voices.words(answer)));
  }
}
