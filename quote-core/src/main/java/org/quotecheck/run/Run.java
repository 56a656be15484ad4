package org.quotecheck.run;

import java.util.Objects;
import java.util.function.Supplier;
import org.quotecheck.rule.RuleSet;
import org.quotecheck.rule.RuleSettings;

/**
 * What one run remembers beyond single articles. Thread-safe.
 *
 * @param facts what rules that compare articles want to know
 * @param ledger which suppressions were needed
 */
public record Run(Facts facts, Ledger ledger) {
  public Run {
    Objects.requireNonNull(facts, "facts must not be null");
    Objects.requireNonNull(ledger, "ledger must not be null");
  }

  /** A run that has seen nothing yet. */
  public static Run of(RuleSet rules) {
    return new Run(new Facts(rules), new Ledger(rules));
  }

  /**
   * Goes on as if an article had just been checked: remembers all of it or nothing.
   *
   * @param settings those of the article, which few need
   * @return whether the rules could read what they wrote
   */
  public boolean replay(Outcome outcome, Supplier<RuleSettings> settings) {
    try {
      facts.add(outcome.facts());
    } catch (RuntimeException e) {
      return false;
    }
    ledger.add(outcome.report().path(), outcome.suppressions(), settings);
    return true;
  }
}
