/** Reports for those who review a change: remarks beside its lines, and a summary of the run. */
@NullMarked
package org.quotecheck.report.review;

import org.jspecify.annotations.NullMarked;
