/**
 * Findings that are known and left for later; the entry type is {@link
 * org.quotecheck.baseline.Baseline}.
 */
@NullMarked
package org.quotecheck.baseline;

import org.jspecify.annotations.NullMarked;
