/**
 * Citation marks of Markdown, as the parser and the text show them; the entry type is {@link
 * org.quotecheck.article.markdown.citation.InlineMarks}.
 */
@NullMarked
package org.quotecheck.article.markdown.citation;

import org.jspecify.annotations.NullMarked;
