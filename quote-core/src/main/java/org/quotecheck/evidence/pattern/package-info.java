/**
 * Quotations as they are looked for: their words, and the marks of what was left out or put in; the
 * entry type is {@link org.quotecheck.evidence.pattern.Pattern}.
 */
@NullMarked
package org.quotecheck.evidence.pattern;

import org.jspecify.annotations.NullMarked;
