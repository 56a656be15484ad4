/** What must hold for every article: tried on invented ones, with the markup of each format. */
@NullMarked
package org.quotecheck.properties;

import org.jspecify.annotations.NullMarked;
