/**
 * Where quotations were found, and how true they are to it; the entry type is {@link
 * org.quotecheck.evidence.occurrence.Occurrence}.
 */
@NullMarked
package org.quotecheck.evidence.occurrence;

import org.jspecify.annotations.NullMarked;
