package org.quotecheck.rule.builtin;

import java.util.List;
import org.quotecheck.rule.AcceptanceRule;
import org.quotecheck.rule.Level;
import org.quotecheck.rule.Rule;
import org.quotecheck.rule.RuleInfo;

/** The rules about suppressions and the baseline. */
public final class AcceptanceRules {
  /** A suppression that keeps nothing back. */
  public static final AcceptanceRule UNUSED_SUPPRESSION =
      rule("unused-suppression", "A suppression that suppresses nothing.", Level.WARNING);

  /** A suppression that does not say why. */
  public static final AcceptanceRule SUPPRESSION_WITHOUT_REASON =
      rule("suppression-without-reason", "A suppression that does not say why.", Level.ERROR);

  /** A suppression of a rule that there is not. */
  public static final AcceptanceRule UNKNOWN_RULE_IN_SUPPRESSION =
      rule(
          "unknown-rule-in-suppression",
          "A suppression names a rule that there is not.",
          Level.ERROR);

  /** Something that was meant to be a suppression. */
  public static final AcceptanceRule MALFORMED_SUPPRESSION =
      rule("malformed-suppression", "A suppression that cannot be read as one.", Level.ERROR);

  /** An entry of the baseline whose finding is gone. */
  public static final AcceptanceRule STALE_BASELINE_ENTRY =
      rule("stale-baseline-entry", "The baseline lists what is no longer found.", Level.WARNING);

  /** Every rule of this kind. */
  public static final List<Rule> ALL =
      List.of(
          UNUSED_SUPPRESSION,
          SUPPRESSION_WITHOUT_REASON,
          UNKNOWN_RULE_IN_SUPPRESSION,
          MALFORMED_SUPPRESSION,
          STALE_BASELINE_ENTRY);

  private AcceptanceRules() {}

  private static AcceptanceRule rule(String id, String summary, Level level) {
    return new AcceptanceRule(RuleInfo.named(id, summary).level(level));
  }
}
