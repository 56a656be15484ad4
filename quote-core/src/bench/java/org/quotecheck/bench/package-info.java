/**
 * How fast each stage is and how time and memory grow with the article, on invented news; the entry
 * type is {@link org.quotecheck.bench.BenchmarkTable}.
 */
@NullMarked
package org.quotecheck.bench;

import org.jspecify.annotations.NullMarked;
