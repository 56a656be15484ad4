/** The report that an editor reads: articles with their quotations, as one page for any browser. */
@NullMarked
package org.quotecheck.report.html;

import org.jspecify.annotations.NullMarked;
