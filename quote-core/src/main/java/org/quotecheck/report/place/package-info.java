/** Places in files as reports give them: offsets, lines, columns and the words there. */
@NullMarked
package org.quotecheck.report.place;

import org.jspecify.annotations.NullMarked;
