/**
 * The tags that site generators put into content; the entry type is {@link
 * org.quotecheck.article.shortcode.Shortcodes}.
 */
@NullMarked
package org.quotecheck.article.shortcode;

import org.jspecify.annotations.NullMarked;
