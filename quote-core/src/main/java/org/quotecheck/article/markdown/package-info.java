/**
 * Markdown as sites really write it; the entry type is {@link
 * org.quotecheck.article.markdown.MarkdownFormat}.
 */
@NullMarked
package org.quotecheck.article.markdown;

import org.jspecify.annotations.NullMarked;
