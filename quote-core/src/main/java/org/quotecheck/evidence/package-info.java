/**
 * What the newsroom's own documents say about the quotations of an article; the entry type is
 * {@link org.quotecheck.evidence.Verdict}.
 */
@NullMarked
package org.quotecheck.evidence;

import org.jspecify.annotations.NullMarked;
