/**
 * The sources that articles cite by key, as BibTeX and CSL write them; the entry type is {@link
 * org.quotecheck.citation.bibliography.Bibliography}.
 */
@NullMarked
package org.quotecheck.citation.bibliography;

import org.jspecify.annotations.NullMarked;
