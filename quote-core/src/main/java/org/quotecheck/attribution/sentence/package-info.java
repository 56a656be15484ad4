/**
 * What the sentences beside a quotation tell of its speaker; the entry type is {@link
 * org.quotecheck.attribution.sentence.LeadIns}.
 */
@NullMarked
package org.quotecheck.attribution.sentence;

import org.jspecify.annotations.NullMarked;
