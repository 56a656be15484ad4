/** What kind of article a file is; the entry type is {@link org.quotecheck.genre.Genre}. */
@NullMarked
package org.quotecheck.genre;

import org.jspecify.annotations.NullMarked;
