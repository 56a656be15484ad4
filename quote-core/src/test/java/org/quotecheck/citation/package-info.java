@NullMarked
package org.quotecheck.citation;

import org.jspecify.annotations.NullMarked;
