package org.quotecheck.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quotecheck.text.Span;

/**
 * One thing that a rule found in one file. Immutable.
 *
 * @param rule the rule's id
 * @param severity how bad it is
 * @param span where, in the source
 * @param message what was found, what was expected and what to do
 * @param notes why the rule thinks so, one sentence each; may be empty
 * @param related other places that belong to it, in this file or another; may be empty
 * @param fix a safe change that mends it; empty if only the editor can
 */
public record Finding(
    String rule,
    Severity severity,
    Span span,
    String message,
    List<String> notes,
    List<Place> related,
    Optional<Fix> fix) {
  /** By place in the file, then rule, then message. */
  public static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  public Finding {
    Objects.requireNonNull(rule, "rule must not be null");
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(message, "message must not be null");
    notes = List.copyOf(notes);
    related = List.copyOf(related);
    Objects.requireNonNull(fix, "fix must not be null");
  }

  /** A finding that needs nothing beside its message. */
  public Finding(String rule, Severity severity, Span span, String message) {
    this(rule, severity, span, message, List.of(), List.of(), Optional.empty());
  }

  /** The same finding with reasons. */
  public Finding because(String... reasons) {
    return new Finding(rule, severity, span, message, List.of(reasons), related, fix);
  }

  /** The same finding with other places that belong to it. */
  public Finding relatedTo(List<Place> places) {
    return new Finding(rule, severity, span, message, notes, places, fix);
  }

  /** The same finding with a change that mends it. */
  public Finding mendedBy(Fix change) {
    return new Finding(rule, severity, span, message, notes, related, Optional.of(change));
  }
}
