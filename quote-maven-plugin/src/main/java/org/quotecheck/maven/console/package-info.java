/** What a run shows in a terminal. */
@NullMarked
package org.quotecheck.maven.console;

import org.jspecify.annotations.NullMarked;
