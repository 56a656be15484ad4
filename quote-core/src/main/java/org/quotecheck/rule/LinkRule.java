package org.quotecheck.rule;

import java.util.List;
import java.util.Optional;
import org.quotecheck.finding.Finding;
import org.quotecheck.rule.fact.Fact;
import org.quotecheck.rule.fact.FactText;
import org.quotecheck.rule.option.RuleOptions;

/**
 * A rule about what other sites answer. Articles leave the addresses they link to as facts, with
 * the address as the key; when all are read, each address is asked for once, and the rule is told
 * which are gone. Where nobody asks other sites, articles leave nothing. Implementations are
 * immutable and thread-safe.
 */
public interface LinkRule extends RepositoryRule<String> {
  /**
   * What is wrong with a link.
   *
   * @param link the address and where it stands
   * @param reason how it is known that there is nothing at the address, as in “answers 404”
   */
  Finding judge(Fact<String> link, String reason);

  /** Nothing: articles say nothing about each other's links. */
  @Override
  default List<Found> findings(List<Fact<String>> facts, RuleOptions options) {
    return List.of();
  }

  @Override
  default Optional<FactText<String>> factText() {
    return Optional.of(FactText.PLAIN);
  }
}
