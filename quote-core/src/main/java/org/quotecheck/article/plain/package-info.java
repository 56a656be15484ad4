/**
 * Plain text to blocks of prose; the entry type is {@link
 * org.quotecheck.article.plain.PlainTextFormat}.
 */
@NullMarked
package org.quotecheck.article.plain;

import org.jspecify.annotations.NullMarked;
