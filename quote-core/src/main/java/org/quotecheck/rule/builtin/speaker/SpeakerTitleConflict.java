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
import org.quotecheck.speaker.Speaker;
import org.quotecheck.speaker.SpeakerType;
import org.quotecheck.speaker.name.Role;

/** One speaker is two things of which nobody is both. */
final class SpeakerTitleConflict implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.named("speaker-title-conflict", "A speaker has two titles that exclude each other.")
          .level(Level.INFO)
          .atMost(Level.OFF, Genre.FICTION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(AnalyzedArticle analyzed, RuleContext context) {
    Set<String> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Attribution attribution : analyzed.attributions()) {
      Optional<Speaker> speaker = attribution.speaker().filter(s -> s.type() == SpeakerType.PERSON);
      Optional<String> name = speaker.flatMap(Speaker::name).filter(seen::add);
      if (name.isPresent()) {
        conflict(speaker.get().roles(), context)
            .ifPresent(titles -> findings.add(finding(attribution, name.get(), titles, context)));
      }
    }
    return findings;
  }

  /** The first two titles that exclude each other; a speaker has at most a few. */
  private static Optional<List<String>> conflict(List<Role> roles, RuleContext context) {
    for (int i = 0; i < roles.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (differInRank(roles.get(i), roles.get(j), context)
            || differInRank(roles.get(j), roles.get(i), context)
            || excludeEachOther(roles.get(i), roles.get(j), context)) {
          return Optional.of(List.of(title(roles.get(j), context), title(roles.get(i), context)));
        }
      }
    }
    return Optional.empty();
  }

  /** "deputy harbour director" and "director": the plain one says nothing the other does not. */
  private static boolean differInRank(Role low, Role high, RuleContext context) {
    return office(low, context).equals(office(high, context))
        && !rank(low, context).isEmpty()
        && rank(high, context).isEmpty()
        && low.qualifiers().containsAll(high.qualifiers());
  }

  private static boolean excludeEachOther(Role one, Role other, RuleContext context) {
    WordList exclusive = context.language().list("role-exclusive");
    List<String> set = exclusive.fields(one.noun());
    return !set.isEmpty()
        && set.equals(exclusive.fields(other.noun()))
        && !one.noun().equals(other.noun());
  }

  /** The word that makes an office a lower one; empty without. */
  private static String rank(Role role, RuleContext context) {
    WordList ranks = context.language().list("role-ranks");
    String first = role.noun().split(" ", 2)[0];
    return ranks.contains(first)
        ? first
        : role.qualifiers().stream().filter(ranks::contains).sorted().findFirst().orElse("");
  }

  /** The noun without its rank: of a deputy director the director. */
  private static String office(Role role, RuleContext context) {
    String[] words = role.noun().split(" ", 2);
    boolean ranked = words.length > 1 && context.language().list("role-ranks").contains(words[0]);
    return ranked ? words[1] : role.noun();
  }

  private static String title(Role role, RuleContext context) {
    return (rank(role, context) + " " + office(role, context)).strip();
  }

  private static Finding finding(
      Attribution answer, String name, List<String> titles, RuleContext context) {
    return context.finding(
        answer.mention().orElseThrow().source(),
        String.format(
            Locale.ROOT,
            "%s is “%s” and “%s” in this article. Check which is right.",
            name,
            titles.get(0),
            titles.get(1)));
  }
}
