/** Tests of what is kept from one run to the next. */
@NullMarked
package org.quotecheck.cache;

import org.jspecify.annotations.NullMarked;
