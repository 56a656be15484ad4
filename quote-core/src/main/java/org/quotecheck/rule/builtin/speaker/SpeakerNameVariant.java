package org.quotecheck.rule.builtin.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.finding.Finding;
import org.quotecheck.genre.Genre;
import org.quotecheck.rule.AnalyzedArticle;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.RepositoryRule;
import org.quotecheck.rule.RuleContext;
import org.quotecheck.rule.RuleInfo;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.fact.FactText;
import org.quotecheck.rule.option.RuleOptions;
import org.quotecheck.speaker.Mention;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.SpeakerType;

/**
 * Two speakers whose names differ by one letter: the same person, spelt in two ways.
 *
 * <p>Names are compared only if they are the same but for one letter of the family name, which they
 * show by a family name with a letter taken out in common. So the work grows with the letters of
 * the names and not with the pairs.
 */
final class SpeakerNameVariant implements RepositoryRule<Spelling> {
  /** Shorter family names differ by a letter too easily: Marsh and March are two people. */
  private static final int SHORTEST = 6;

  /** One letter changed, added or lost; two would make one name of Brennan and Branson. */
  private static final int MOST_LETTERS = 1;

  private static final String EVERYWHERE = "";

  private static final RuleInfo INFO =
      RuleInfo.named("speaker-name-variant", "The name of a speaker is spelt in two ways.")
          .level(Level.INFO)
          .atMost(Level.OFF, Genre.FICTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Full names are compared everywhere, names of one word with those of the same article. */
  @Override
  public List<Fact<Spelling>> facts(AnalyzedArticle analyzed, RuleContext context) {
    String path = analyzed.article().source().name();
    Set<String> seen = new HashSet<>();
    List<Fact<Spelling>> facts = new ArrayList<>();
    for (Attribution attribution : analyzed.attributions()) {
      attribution
          .speaker()
          .filter(speaker -> speaker.type() == SpeakerType.PERSON)
          .flatMap(Speaker::name)
          .filter(seen::add)
          .ifPresent(name -> add(facts, attribution, Spelling.of(name), path, analyzed, context));
    }
    return facts;
  }

  private static void add(
      List<Fact<Spelling>> facts,
      Attribution attribution,
      Spelling spelling,
      String path,
      AnalyzedArticle analyzed,
      RuleContext context) {
    if (spelling.family().length() < SHORTEST) {
      return;
    }
    Mention mention = attribution.mention().orElseThrow();
    facts.add(context.fact(analyzed, mention.source(), path, spelling));
    if (spelling.isFull()) {
      facts.add(context.fact(analyzed, mention.source(), EVERYWHERE, spelling));
    }
  }

  @Override
  public Optional<FactText<Spelling>> factText() {
    return Optional.of(new FactText<>(Spelling::name, Spelling::of));
  }

  @Override
  public List<Found> findings(List<Fact<Spelling>> facts, RuleOptions options) {
    Set<Set<String>> reported = new HashSet<>();
    List<Found> found = new ArrayList<>();
    Map<String, Fact<Spelling>> seen = new HashMap<>();
    String group = EVERYWHERE;
    List<Fact<Spelling>> inArticlesFirst = new ArrayList<>(facts);
    inArticlesFirst.sort((a, b) -> Boolean.compare(a.key().isEmpty(), b.key().isEmpty()));
    for (Fact<Spelling> fact : inArticlesFirst) {
      if (!fact.key().equals(group)) {
        seen.clear();
        group = fact.key();
      }
      compare(fact, seen, reported, found);
    }
    return found;
  }

  /** Looks for a name that shares a shortened family name with this one, and adds this one's. */
  private static void compare(
      Fact<Spelling> fact,
      Map<String, Fact<Spelling>> seen,
      Set<Set<String>> reported,
      List<Found> found) {
    for (String key : keys(fact)) {
      Fact<Spelling> other = seen.putIfAbsent(key, fact);
      if (other != null
          && isVariant(fact, other)
          && reported.add(Set.of(fact.value().family(), other.value().family()))) {
        found.add(report(fact, other));
      }
    }
  }

  /**
   * The family name, and all that is left of it if one letter behind the first is taken out, with
   * the given name before it; within one article also without.
   */
  private static Set<String> keys(Fact<Spelling> fact) {
    String family = fact.value().family();
    Set<String> shortened = new HashSet<>(Set.of(family));
    for (int i = 1; i < family.length(); i++) {
      shortened.add(family.substring(0, i) + family.substring(i + 1));
    }
    Set<String> keys = new HashSet<>();
    for (String key : shortened) {
      keys.add(fact.value().given() + " " + key);
      if (!fact.key().equals(EVERYWHERE)) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static boolean isVariant(Fact<Spelling> fact, Fact<Spelling> other) {
    Spelling one = fact.value();
    Spelling two = other.value();
    boolean given = one.given().equals(two.given()) || !one.isFull() || !two.isFull();
    return given
        && !one.family().equals(two.family())
        && !one.family().equals(two.family() + "s")
        && !two.family().equals(one.family() + "s")
        && isOneLetterAway(one.family(), two.family());
  }

  private static boolean isOneLetterAway(String one, String two) {
    return new LevenshteinDistance(MOST_LETTERS).apply(one, two) >= 0 || isSwapped(one, two);
  }

  /** Whether two neighbours have changed places. */
  private static boolean isSwapped(String one, String two) {
    int at = 0;
    while (at < one.length() && at < two.length() && one.charAt(at) == two.charAt(at)) {
      at++;
    }
    return one.length() == two.length()
        && at + 1 < one.length()
        && one.charAt(at) == two.charAt(at + 1)
        && one.charAt(at + 1) == two.charAt(at)
        && one.substring(at + 2).equals(two.substring(at + 2));
  }

  private static Found report(Fact<Spelling> fact, Fact<Spelling> other) {
    String where =
        fact.place().path().equals(other.place().path()) ? "above" : "in " + other.place().path();
    Finding finding =
        new Finding(
            INFO.id(),
            fact.severity(),
            fact.place().span(),
            String.format(
                Locale.ROOT,
                "“%s” is spelt “%s” %s. Check which is right, and use one.",
                fact.value().name(),
                other.value().name(),
                where));
    return new Found(fact.place().path(), finding.relatedTo(List.of(other.place())));
  }
}
