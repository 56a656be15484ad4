/**
 * Who said each quotation, and why we think so; the entry type is {@link
 * org.quotecheck.attribution.Attributor}.
 */
@NullMarked
package org.quotecheck.attribution;

import org.jspecify.annotations.NullMarked;
