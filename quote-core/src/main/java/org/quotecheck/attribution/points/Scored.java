package org.quotecheck.attribution.points;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.quotecheck.syntax.event.Event;

/**
 * An event weighed for one quotation.
 *
 * @param event the cue and its subject
 * @param rows the rows of the points table that hold
 * @param points their sum
 */
public record Scored(Event event, Set<PointsRow> rows, int points) {
  public Scored {
    Objects.requireNonNull(event, "event must not be null");
    rows = Collections.unmodifiableSet(EnumSet.copyOf(rows));
  }
}
