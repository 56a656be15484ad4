package org.quotecheck.rule;

/**
 * A rule threw, which none may. The message names the rule; the stack trace is that of its fault.
 */
public final class RuleFailure extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * A failure of one rule.
   *
   * @param rule its id
   * @param cause what it threw
   */
  public RuleFailure(String rule, RuntimeException cause) {
    super("the rule " + rule + " failed: " + cause, cause);
    setStackTrace(cause.getStackTrace());
  }
}
