/** The front door of quotecheck: {@link org.quotecheck.QuoteCheck} checks articles. */
@NullMarked
package org.quotecheck;

import org.jspecify.annotations.NullMarked;
