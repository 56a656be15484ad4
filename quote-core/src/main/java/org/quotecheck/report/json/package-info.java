/** Reports for programs, as JSON of our own shape, and writing JSON of any shape. */
@NullMarked
package org.quotecheck.report.json;

import org.jspecify.annotations.NullMarked;
