/**
 * Safe changes of a file: quotation marks and comments, never words; the entry type is {@link
 * org.quotecheck.fix.FixedText}.
 */
@NullMarked
package org.quotecheck.fix;

import org.jspecify.annotations.NullMarked;
