/** Files that are written whole or not at all. */
@NullMarked
package org.quotecheck.draft;

import org.jspecify.annotations.NullMarked;
