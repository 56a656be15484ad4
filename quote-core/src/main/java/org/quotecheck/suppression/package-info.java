/**
 * What an article itself says is not to be reported; the entry type is {@link
 * org.quotecheck.suppression.Suppressions}.
 */
@NullMarked
package org.quotecheck.suppression;

import org.jspecify.annotations.NullMarked;
