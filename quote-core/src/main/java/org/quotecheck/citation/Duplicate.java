package org.quotecheck.citation;

import java.util.Objects;
import org.quotecheck.citation.Reference.Definition;

/**
 * A label that has been given before.
 *
 * @param later the definition that nothing leads to
 * @param first the one that stands
 */
public record Duplicate(Definition later, Definition first) {
  public Duplicate {
    Objects.requireNonNull(later, "later must not be null");
    Objects.requireNonNull(first, "first must not be null");
  }
}
