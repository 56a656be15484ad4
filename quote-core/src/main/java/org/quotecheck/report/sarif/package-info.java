/** Reports as SARIF, for code hosts and editors that show the results of any analysis. */
@NullMarked
package org.quotecheck.report.sarif;

import org.jspecify.annotations.NullMarked;
