/**
 * Finding who speaks, writes or thinks in a paragraph: every cue with its subject; the entry type
 * is {@link org.quotecheck.syntax.event.EventFinder}.
 */
@NullMarked
package org.quotecheck.syntax.event;

import org.jspecify.annotations.NullMarked;
