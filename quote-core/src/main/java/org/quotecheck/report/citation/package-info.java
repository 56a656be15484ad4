/**
 * What articles refer to, as reports show it; the entry type is {@link
 * org.quotecheck.report.citation.CitationList}.
 */
@NullMarked
package org.quotecheck.report.citation;

import org.jspecify.annotations.NullMarked;
