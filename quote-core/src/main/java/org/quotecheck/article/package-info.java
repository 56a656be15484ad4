/**
 * From a file format to blocks of prose; the entry type is {@link org.quotecheck.article.Article}.
 */
@NullMarked
package org.quotecheck.article;

import org.jspecify.annotations.NullMarked;
