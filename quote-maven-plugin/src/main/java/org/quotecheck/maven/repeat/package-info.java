/** Not making a run again whose outcome is known. */
@NullMarked
package org.quotecheck.maven.repeat;

import org.jspecify.annotations.NullMarked;
