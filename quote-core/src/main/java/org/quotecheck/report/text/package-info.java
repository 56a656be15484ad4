/** Reports for people in front of a terminal. */
@NullMarked
package org.quotecheck.report.text;

import org.jspecify.annotations.NullMarked;
