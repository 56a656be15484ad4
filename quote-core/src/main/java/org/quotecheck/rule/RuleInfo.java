package org.quotecheck.rule;

import java.util.Objects;

/**
 * What a rule is called and how bad its findings are unless a setting says otherwise.
 *
 * @param id kebab-case, names the fault, never reused
 * @param summary one sentence
 * @param severity of its findings
 */
public record RuleInfo(String id, String summary, Severity severity) {
  public RuleInfo {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(summary, "summary must not be null");
    Objects.requireNonNull(severity, "severity must not be null");
  }
}
