/**
 * The newsroom's own documents, read as prose that somebody said at some time or on some page; the
 * entry type is {@link org.quotecheck.evidence.document.DocumentReader}.
 */
@NullMarked
package org.quotecheck.evidence.document;

import org.jspecify.annotations.NullMarked;
