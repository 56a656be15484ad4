/** What a newsroom sets; the entry type is {@link org.quotecheck.config.Configuration}. */
@NullMarked
package org.quotecheck.config;

import org.jspecify.annotations.NullMarked;
