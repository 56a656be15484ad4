/**
 * Invented news and the stages of the engine one by one, for the benchmarks in {@code src/bench};
 * the entry type is {@link org.quotecheck.bench.Steps}.
 */
@NullMarked
package org.quotecheck.bench;

import org.jspecify.annotations.NullMarked;
