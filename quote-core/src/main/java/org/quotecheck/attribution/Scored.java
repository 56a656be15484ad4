package org.quotecheck.attribution;

import java.util.Set;
import org.quotecheck.syntax.Event;

/**
 * An event weighed for one quotation.
 *
 * @param event the cue and its subject
 * @param rows the rows of the points table that hold
 * @param points their sum
 */
record Scored(Event event, Set<PointsRow> rows, int points) {}
