package org.quotecheck.run;

import java.util.Objects;
import org.quotecheck.finding.Place;
import org.quotecheck.finding.Severity;

/**
 * A fact of an article, with its value as text.
 *
 * @param rule the id of the rule that wants to know it
 * @param key as in the fact
 * @param value as the rule's {@link org.quotecheck.rule.fact.FactText} writes it
 * @param severity as in the fact
 * @param place where
 */
public record WrittenFact(String rule, String key, String value, Severity severity, Place place) {
  public WrittenFact {
    Objects.requireNonNull(rule, "rule must not be null");
    Objects.requireNonNull(key, "key must not be null");
    Objects.requireNonNull(value, "value must not be null");
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(place, "place must not be null");
  }
}
