package org.quotecheck.rule;

import java.util.List;
import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * One thing that a rule found in one file.
 *
 * @param rule the rule's id
 * @param severity how bad it is
 * @param span where, in the source
 * @param message what was found, what was expected and what to do
 * @param notes why the rule thinks so, one sentence each; may be empty
 */
public record Finding(
    String rule, Severity severity, Span span, String message, List<String> notes) {
  public Finding {
    Objects.requireNonNull(rule, "rule must not be null");
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(message, "message must not be null");
    notes = List.copyOf(notes);
  }

  /** A finding that needs no reason beside its message. */
  public Finding(String rule, Severity severity, Span span, String message) {
    this(rule, severity, span, message, List.of());
  }
}
