/** What is reported of a place in a file, how bad it is and how it is mended. */
@NullMarked
package org.quotecheck.finding;

import org.jspecify.annotations.NullMarked;
