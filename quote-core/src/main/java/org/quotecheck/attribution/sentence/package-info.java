/** What the sentences beside a quotation tell of its speaker. */
@NullMarked
package org.quotecheck.attribution.sentence;

import org.jspecify.annotations.NullMarked;
