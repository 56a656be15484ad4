/**
 * The ways to find a speaker, and the order they are asked in; the entry type is {@link
 * org.quotecheck.attribution.sieve.Attributor}.
 */
@NullMarked
package org.quotecheck.attribution.sieve;

import org.jspecify.annotations.NullMarked;
