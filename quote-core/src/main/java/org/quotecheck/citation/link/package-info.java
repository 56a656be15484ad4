/**
 * Links that lead to something in the same repository; the entry type is {@link
 * org.quotecheck.citation.link.LocalLinks}.
 */
@NullMarked
package org.quotecheck.citation.link;

import org.jspecify.annotations.NullMarked;
