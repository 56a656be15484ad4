/** What a run keeps in files for the next one. */
@NullMarked
package org.quotecheck.file.kept;

import org.jspecify.annotations.NullMarked;
