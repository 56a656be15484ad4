/**
 * Words in a row by which quotations are known; the entry type is {@link
 * org.quotecheck.evidence.row.ShingleTable}.
 */
@NullMarked
package org.quotecheck.evidence.row;

import org.jspecify.annotations.NullMarked;
