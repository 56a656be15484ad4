/**
 * The people and outlets a newsroom has told us about; the entry type is {@link
 * org.quotecheck.speaker.known.KnownNames}.
 */
@NullMarked
package org.quotecheck.speaker.known;

import org.jspecify.annotations.NullMarked;
