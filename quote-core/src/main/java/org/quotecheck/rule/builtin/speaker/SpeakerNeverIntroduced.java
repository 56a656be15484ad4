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
import org.quotecheck.rule.option.RuleOption;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.SpeakerType;

/** Somebody speaks who is called by one word, and the article never says who that is. */
final class SpeakerNeverIntroduced implements ArticleRule {
  private static final RuleOption.Words ALLOW =
      new RuleOption.Words(
          "allow", List.of(), "People whom every reader knows by one word, such as `Madonna`.");

  private static final RuleInfo INFO =
      RuleInfo.named(
              "speaker-never-introduced", "A speaker has one name, and nobody says who it is.")
          .level(Level.INFO)
          .atMost(Level.OFF, Genre.INTERVIEW, Genre.OPINION, Genre.BLOG, Genre.FICTION)
          .with(ALLOW);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Voices voices = Voices.of(analyzed);
    Set<String> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Attribution attribution : voices.direct()) {
      attribution
          .speaker()
          .filter(speaker -> isStranger(speaker, attribution, context))
          .filter(speaker -> !isDescribed(attribution, voices))
          .flatMap(Speaker::name)
          .filter(seen::add)
          .ifPresent(name -> findings.add(finding(attribution, name, context)));
    }
    return findings;
  }

  private static boolean isStranger(Speaker speaker, Attribution attribution, RuleContext context) {
    String name = speaker.name().orElse("");
    return speaker.type() == SpeakerType.PERSON
        && !name.isEmpty()
        && name.indexOf(' ') < 0
        && speaker.roles().isEmpty()
        && attribution.cue().isPresent()
        && Voices.words(attribution).equals(name)
        && !context.option(ALLOW).contains(name)
        && context.known().people().stream().noneMatch(p -> p.name().endsWith(name));
  }

  /** Whether a comma and more words follow the name: "said Brask, who". */
  private static boolean isDescribed(Attribution attribution, Voices voices) {
    return attribution
        .mention()
        .filter(m -> voices.text(m.block()).startsWith(", ", m.prose().end()))
        .isPresent();
  }

  private static Finding finding(Attribution answer, String name, RuleContext context) {
    return context.finding(
        answer.quotation().span(),
        String.format(
            Locale.ROOT,
            "“%s” speaks here, and the article never says who that is. Give the full name and what"
                + " makes it worth hearing.",
            name));
  }
}
