/**
 * What a noun phrase is made of, and where in its sentence it stands; the entry type is {@link
 * org.quotecheck.speaker.phrase.NounPhrase}.
 */
@NullMarked
package org.quotecheck.speaker.phrase;

import org.jspecify.annotations.NullMarked;
