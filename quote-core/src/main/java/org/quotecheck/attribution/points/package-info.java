/**
 * What speaks for and against each candidate, as tables of named points; the entry type is {@link
 * org.quotecheck.attribution.points.EventScorer}.
 */
@NullMarked
package org.quotecheck.attribution.points;

import org.jspecify.annotations.NullMarked;
