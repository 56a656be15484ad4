/**
 * What one run remembers of its articles beyond their findings; the entry type is {@link
 * org.quotecheck.run.Outcome}.
 */
@NullMarked
package org.quotecheck.run;

import org.jspecify.annotations.NullMarked;
