/**
 * The people, bodies and documents an article names and how it refers to them; the entry type is
 * {@link org.quotecheck.speaker.Cast}.
 */
@NullMarked
package org.quotecheck.speaker;

import org.jspecify.annotations.NullMarked;
