/** What an article refers to; the entry type is {@link org.quotecheck.citation.Citations}. */
@NullMarked
package org.quotecheck.citation;

import org.jspecify.annotations.NullMarked;
