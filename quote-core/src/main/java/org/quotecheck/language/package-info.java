/**
 * What differs between languages, as data; the entry type is {@link
 * org.quotecheck.language.Language}.
 */
@NullMarked
package org.quotecheck.language;

import org.jspecify.annotations.NullMarked;
