/**
 * Telling the quotation marks of a block from its apostrophes, and pairing them; the entry type is
 * {@link org.quotecheck.quotation.mark.MarkPairing}.
 */
@NullMarked
package org.quotecheck.quotation.mark;

import org.jspecify.annotations.NullMarked;
