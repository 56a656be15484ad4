/**
 * HTML pages and fragments to blocks of prose; the entry type is {@link
 * org.quotecheck.article.html.HtmlBlockReader}.
 */
@NullMarked
package org.quotecheck.article.html;

import org.jspecify.annotations.NullMarked;
