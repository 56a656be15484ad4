/** Tests of what tells that a run need not be made again. */
@NullMarked
package org.quotecheck.file.kept;

import org.jspecify.annotations.NullMarked;
