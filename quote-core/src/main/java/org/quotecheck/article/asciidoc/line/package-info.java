/**
 * What a single line of AsciiDoc is; the entry type is {@link
 * org.quotecheck.article.asciidoc.line.Lines}.
 */
@NullMarked
package org.quotecheck.article.asciidoc.line;

import org.jspecify.annotations.NullMarked;
