/**
 * Asks other sites whether links lead anywhere; the entry type is {@link
 * org.quotecheck.maven.link.HttpProbe}.
 */
@NullMarked
package org.quotecheck.maven.link;

import org.jspecify.annotations.NullMarked;
