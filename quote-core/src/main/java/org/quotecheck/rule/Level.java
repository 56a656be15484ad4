package org.quotecheck.rule;

import java.util.Locale;
import java.util.Optional;
import org.quotecheck.finding.Severity;

/** What settings say about a rule: how bad its findings are, or that it is off. */
public enum Level {
  /** The rule is not asked. */
  OFF,
  /** Its findings are worth a look. */
  INFO,
  /** Its findings should be mended. */
  WARNING,
  /** Its findings must not be published. */
  ERROR;

  /** The name as settings write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity of findings; empty if the rule is off. */
  public Optional<Severity> severity() {
    return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }

  /** The milder of the two. */
  public Level atMost(Level other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
