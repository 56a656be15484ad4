/**
 * AsciiDoc, line by line; the entry type is {@link org.quotecheck.article.asciidoc.AsciiDocFormat}.
 */
@NullMarked
package org.quotecheck.article.asciidoc;

import org.jspecify.annotations.NullMarked;
