/**
 * The markup inside a paragraph of AsciiDoc; the entry type is {@link
 * org.quotecheck.article.asciidoc.inline.InlineText}.
 */
@NullMarked
package org.quotecheck.article.asciidoc.inline;

import org.jspecify.annotations.NullMarked;
