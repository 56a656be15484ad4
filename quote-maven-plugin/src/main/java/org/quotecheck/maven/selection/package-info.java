/** Which files are articles. */
@NullMarked
package org.quotecheck.maven.selection;

import org.jspecify.annotations.NullMarked;
