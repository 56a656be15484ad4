/** The Maven goals: thin adapters from build parameters to {@link org.quotecheck.QuoteCheck}. */
@NullMarked
package org.quotecheck.maven;

import org.jspecify.annotations.NullMarked;
