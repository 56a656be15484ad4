/** The page for editors in a real browser, where there is one. */
@NullMarked
package org.quotecheck.report.page;

import org.jspecify.annotations.NullMarked;
