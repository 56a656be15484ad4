/**
 * Quotations against any number of documents that somebody hands in; the entry type is {@link
 * org.quotecheck.archive.ArchiveQuery}.
 */
@NullMarked
package org.quotecheck.archive;

import org.jspecify.annotations.NullMarked;
