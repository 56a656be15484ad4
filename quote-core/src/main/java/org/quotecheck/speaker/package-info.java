/**
 * The words that name a speaker and the speaker they stand for; the entry type is {@link
 * org.quotecheck.speaker.Speaker}.
 */
@NullMarked
package org.quotecheck.speaker;

import org.jspecify.annotations.NullMarked;
