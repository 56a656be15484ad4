/**
 * What was found in an article, as bytes that a later run reads back; the entry type is {@link
 * org.quotecheck.cache.Outcomes}.
 */
@NullMarked
package org.quotecheck.cache;

import org.jspecify.annotations.NullMarked;
