/** Writing results down; the entry type is {@link org.quotecheck.report.Report}. */
@NullMarked
package org.quotecheck.report;

import org.jspecify.annotations.NullMarked;
