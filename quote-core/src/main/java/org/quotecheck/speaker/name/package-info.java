/**
 * The names in an article: where they stand, their words and titles, and what each stands for; the
 * entry type is {@link org.quotecheck.speaker.name.NameFinder}.
 */
@NullMarked
package org.quotecheck.speaker.name;

import org.jspecify.annotations.NullMarked;
