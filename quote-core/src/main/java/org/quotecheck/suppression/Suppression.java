package org.quotecheck.suppression;

import java.util.List;
import java.util.Objects;
import org.quotecheck.text.Span;

/**
 * One rule that an article asks to be silent somewhere. A finding is suppressed if it begins in one
 * of the scopes.
 *
 * @param rule the rule's id
 * @param reach how far it reaches
 * @param place where the rule is named, in the source
 * @param scopes what it reaches, in the source; none if there is nothing there
 * @param reason why, in the editor's words; empty if nobody says
 */
public record Suppression(String rule, Reach reach, Span place, List<Span> scopes, String reason) {
  public Suppression {
    Objects.requireNonNull(rule, "rule must not be null");
    Objects.requireNonNull(reach, "reach must not be null");
    Objects.requireNonNull(place, "place must not be null");
    scopes = List.copyOf(scopes);
    Objects.requireNonNull(reason, "reason must not be null");
  }

  /** The same suppression with another scope. */
  Suppression within(Span scope) {
    return new Suppression(rule, reach, place, List.of(scope), reason);
  }
}
