/**
 * Finding quotations by their marks and markup; the entry type is {@link
 * org.quotecheck.quotation.Quotations}.
 */
@NullMarked
package org.quotecheck.quotation;

import org.jspecify.annotations.NullMarked;
