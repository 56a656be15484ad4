/**
 * The answer to who said a quotation, and why we think so; the entry type is {@link
 * org.quotecheck.attribution.Attribution}.
 */
@NullMarked
package org.quotecheck.attribution;

import org.jspecify.annotations.NullMarked;
