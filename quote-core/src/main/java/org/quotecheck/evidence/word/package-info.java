/**
 * Words as quotations and documents are compared by them; the entry type is {@link
 * org.quotecheck.evidence.word.WordCutter}.
 */
@NullMarked
package org.quotecheck.evidence.word;

import org.jspecify.annotations.NullMarked;
