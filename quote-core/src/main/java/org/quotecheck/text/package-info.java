/**
 * Characters and where they came from; the entry type is {@link org.quotecheck.text.SourceText}.
 */
@NullMarked
package org.quotecheck.text;

import org.jspecify.annotations.NullMarked;
