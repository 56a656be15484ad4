package org.quotecheck.rule;

import java.util.Objects;

/**
 * A rule about what a newsroom has accepted: its suppressions and its baseline. It only declares
 * itself, for nobody can answer it from an article alone: its findings are made where the findings
 * of all other rules are compared with what is accepted.
 *
 * @param info its name and levels
 */
public record AcceptanceRule(RuleInfo info) implements Rule {
  public AcceptanceRule {
    Objects.requireNonNull(info, "info must not be null");
  }
}
