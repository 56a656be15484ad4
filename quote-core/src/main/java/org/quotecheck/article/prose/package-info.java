/**
 * What formats have in common when they read a block; the entry type is {@link
 * org.quotecheck.article.prose.Prose}.
 */
@NullMarked
package org.quotecheck.article.prose;

import org.jspecify.annotations.NullMarked;
