/**
 * Settings as they are written, with their places; the entry type is {@link
 * org.quotecheck.config.source.Reading}.
 */
@NullMarked
package org.quotecheck.config.source;

import org.jspecify.annotations.NullMarked;
