/**
 * One pass over any number of documents that finds where quotations come from; the entry type is
 * {@link org.quotecheck.evidence.match.DocumentScanner}.
 */
@NullMarked
package org.quotecheck.evidence.match;

import org.jspecify.annotations.NullMarked;
