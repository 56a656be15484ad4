/**
 * Who is present to the reader at each place of an article, and whom its names, roles and pronouns
 * therefore mean; the entry type is {@link org.quotecheck.speaker.discourse.Cast}.
 */
@NullMarked
package org.quotecheck.speaker.discourse;

import org.jspecify.annotations.NullMarked;
