package org.quotecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotecheck.rule.LinkRule;
import org.quotecheck.rule.RepositoryRule.Found;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.run.Facts;
import org.quotecheck.run.LinkProbe;

/**
 * Has the addresses on other sites asked for that all articles link to, each once.
 *
 * @param probe who asks; empty if nobody does
 */
record RemoteLinks(Optional<LinkProbe> probe) {
  /** The rules that articles are asked for: without a probe, none that need one. */
  RuleSet rules(RuleSet all) {
    return probe.isPresent() ? all : all.withoutLinks();
  }

  /** What the rules say of the links that the articles left. */
  List<Found> found(RuleSet rules, Facts facts) {
    List<Found> found = new ArrayList<>();
    probe.ifPresent(
        asked -> rules.links().forEach(rule -> add(rule, facts.of(rule), asked, found)));
    return found;
  }

  private static void add(
      LinkRule rule, List<Fact<String>> links, LinkProbe asked, List<Found> found) {
    Map<String, String> gone = asked.gone(links.stream().map(Fact::key).distinct().toList());
    for (Fact<String> link : links) {
      String reason = gone.get(link.key());
      if (reason != null) {
        found.add(new Found(link.place().path(), rule.judge(link, reason)));
      }
    }
  }
}
